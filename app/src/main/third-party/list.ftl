What is in this jar and not Weightroom's own: ${dependencyMap?size} artifacts, unchanged.
Their licences and notices are under META-INF/licenses; those under Apache-2.0 that
bring none of their own are under the text of META-INF/LICENSE.

<#list dependencyMap as entry>
<#assign artifact = entry.getKey()/>
${artifact.groupId}:${artifact.artifactId} ${artifact.version}
    <#list entry.getValue() as license>${license}<#sep>, </#list>
<#if artifact.url??>
    ${artifact.url}
</#if>
</#list>
