package org.weightroom.app.kit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a lesson's pom says of it; what it does not say is empty.
 *
 * @param id the lesson's id: {@code artifactId}
 * @param version its version, or its parent's
 * @param provider who wrote it: the property {@code plugin.provider}
 */
record Pom(String id, String version, String provider) {

  /**
   * Reads a pom, as far as it concerns a lesson: no inheritance, no placeholders.
   *
   * @throws SAXException if it is no XML; a {@link SAXParseException} tells the line
   */
  static Pom read(Path file) throws IOException, SAXException {
    try (InputStream stream = Files.newInputStream(file)) {
      Element project = parser().parse(stream).getDocumentElement();
      String version = text(project, "version");
      return new Pom(
          text(project, "artifactId"),
          version.isEmpty() ? text(project, "parent", "version") : version,
          text(project, "properties", "plugin.provider"));
    }
  }

  private static DocumentBuilder parser() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler()); // throws, and prints nothing
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e); // every JDK knows them
    }
  }

  private static String text(Element element, String... path) {
    Element at = element;
    for (String name : path) {
      Element child = null;
      for (Node node = at.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element found && found.getTagName().equals(name)) {
          child = found;
        }
      }
      if (child == null) {
        return "";
      }
      at = child;
    }
    return at.getTextContent().strip();
  }
}
