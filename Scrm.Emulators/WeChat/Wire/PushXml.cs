using System.Text;

namespace Scrm.Emulators.WeChat.Wire;

/// <summary>Writes the <c>&lt;xml&gt;</c> documents of the platform the way it writes them: CDATA around text, bare numbers.</summary>
internal static class PushXml
{
    public static string Write(IEnumerable<XmlField> fields)
    {
        var text = new StringBuilder("<xml>");
        foreach (var field in fields)
        {
            Append(text, field);
            text.Append('\n');
        }

        return text.Append("</xml>").ToString();
    }

    private static void Append(StringBuilder text, XmlField field)
    {
        text.Append('<').Append(field.Name).Append('>');
        if (field.Children is { } children)
        {
            foreach (var child in children)
            {
                Append(text, child);
            }
        }
        else if (field.Bare)
        {
            text.Append(field.Value);
        }
        else
        {
            AppendCdata(text, field.Value);
        }

        text.Append("</").Append(field.Name).Append('>');
    }

    private static void AppendCdata(StringBuilder text, string value)
    {
        text.Append("<![CDATA[");
        foreach (var part in value.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal).EnumerateRunes())
        {
            // A control character or a lone surrogate has no place in XML 1.0; the platform drops it.
            if (part.Value >= 0x20 || part.Value is '\t' or '\n' or '\r')
            {
                text.Append(part.Value is 0xFFFE or 0xFFFF ? "" : part.ToString());
            }
        }

        text.Append("]]>");
    }
}
