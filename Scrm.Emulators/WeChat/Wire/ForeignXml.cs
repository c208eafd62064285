using System.Xml;

namespace Scrm.Emulators.WeChat.Wire;

/// <summary>Reads XML the gateway sent: no DTD, bounded depth, text by element name.</summary>
internal sealed record ForeignXml(string Name, string Text, IReadOnlyList<ForeignXml> Children)
{
    private const int Deepest = 16;

    public string this[string name] => Find(name)?.Text ?? "";

    public ForeignXml? Find(string name) => Children.FirstOrDefault(child => child.Name == name);

    public static ForeignXml? Read(string xml)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = 1 << 20,
        };
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), settings);
            return reader.MoveToContent() == XmlNodeType.Element ? ReadElement(reader, 0) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static ForeignXml ReadElement(XmlReader reader, int depth)
    {
        if (depth > Deepest)
        {
            throw new XmlException("The document is nested too deeply.");
        }

        var name = reader.LocalName;
        var text = "";
        var children = new List<ForeignXml>();
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    children.Add(ReadElement(reader, depth + 1));
                }
                else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                {
                    text += reader.Value;
                }
            }
        }

        return new(name, text, children);
    }
}
