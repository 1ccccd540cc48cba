package org.weightroom.offline;

import java.util.List;
import java.util.stream.Stream;

/** What a lesson may write to make the reader's machine fetch or create something. */
public final class Vectors {
  /** Each with {@code HOST} for the trap and {@code CLASS} for what must not be created. */
  private static final List<String> ALL =
      List.of(
          "<html><img src=http://HOST/a.png>",
          "<html><img src='http://HOST/a.png' width=9 height=9>words",
          "<html><body background=http://HOST/a.png>words",
          "<html><head><link rel=stylesheet href=http://HOST/a.css></head>words",
          "<html><head><style>@import url(http://HOST/a.css);</style></head>words",
          "<html><p style='background-image: url(http://HOST/a.png)'>words",
          "<html><ul style='list-style-image: url(http://HOST/a.png)'><li>words</ul>",
          "<html><table background=http://HOST/a.png><tr><td>words</table>",
          "<html><object classid=CLASS></object>",
          "<html><object classid='CLASS' data=http://HOST/a></object>",
          "<html><object data=http://HOST/a.swf></object>",
          "<html><applet code=CLASS codebase=http://HOST/></applet>",
          "<html><embed src=http://HOST/a.swf>",
          "<html><frameset><frame src=http://HOST/a.html></frameset>",
          "<html><iframe src=http://HOST/a.html></iframe>",
          "<html><head><base href=http://HOST/></head><img src=a.png>",
          "<html><input type=image src=http://HOST/a.png>",
          "<html><form action=http://HOST/a><input type=submit></form>",
          "<html><script src=http://HOST/a.js></script>",
          "<html><meta http-equiv=refresh content='0; url=http://HOST/'>",
          "<HTML><IMG SRC=http://HOST/a.png>",
          "<HtMl><ObJeCt ClAsSiD=CLASS></ObJeCt>",
          " <html><img src=http://HOST/a.png>",
          "\t<html ><img src=http://HOST/a.png>",
          "<html xmlns='x'><img src=http://HOST/a.png>",
          "<html>\n<img\nsrc=http://HOST/a.png>",
          "<html><img src=ftp://HOST/a.png>",
          "<html><img src=jar:http://HOST/a.jar!/a.png>",
          "<html><img src=file://HOST/a.png>",
          "&lt;html&gt;&lt;img src=http://HOST/a.png&gt;",
          "&#60;html&#62;&#60;object classid=CLASS&#62;",
          "<img src=http://HOST/a.png>",
          "<object classid=CLASS></object>",
          "![words](http://HOST/a.png)",
          "![words](//HOST/a.png)",
          "![words](<http://HOST/a.png> 'title')",
          "![words](jar:http://HOST/a.jar!/a.png)",
          "![words](file://HOST/a.png)",
          "![words](file:///etc/passwd)",
          "![words](../../../a.png)",
          "![words](HTTP://HOST/a.png)",
          "![words](\\\\\\\\HOST\\\\a.png)",
          "![words][a] [a]: http://HOST/a.png",
          "[![words](http://HOST/a.png)](http://HOST/a.html)",
          "![a ![b](http://HOST/b.png) c](http://HOST/a.png)",
          "![<html><img src=http://HOST/b.png>](http://HOST/a.png)",
          "[words](http://HOST/a.html)",
          "[words](javascript:fetch('http://HOST/'))",
          "[<html><img src=http://HOST/a.png>](show:weight=0.5)",
          "<http://HOST/a.png>",
          "<a href=http://HOST/a.html ping=http://HOST/b>words</a>",
          "`<html><img src=http://HOST/a.png>`",
          "<?xml-stylesheet href='http://HOST/a.css'?><!DOCTYPE html SYSTEM 'http://HOST/a.dtd'>");

  private Vectors() {}

  /** All of them, aimed at a trap and at a class that tells when it is created. */
  public static Stream<String> at(Trap trap, Class<?> object) {
    return ALL.stream()
        .map(one -> one.replace("HOST", trap.host()).replace("CLASS", object.getName()));
  }
}
