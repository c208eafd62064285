using System.Buffers;
using System.Text;
using System.Xml;
using Scrm.Core.Foundation;

namespace Scrm.Bot.Channels.Xml;

/// <summary>The only way foreign XML comes in: bounded in size and depth, no DTD, no entities, nothing fetched.</summary>
internal static class GuardedXml
{
    /// <summary>Bytes of a document at most.</summary>
    public const int MaxBytes = 64 * 1024;

    /// <summary>Elements inside each other at most; the platforms need five.</summary>
    public const int MaxDepth = 16;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxBytes,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    // What people type reaches us raw inside CDATA; XML forbids these, and one of them must not cost the whole message.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c).Except(['\t', '\n', '\r']), '\ufffe', '\uffff']);

    /// <summary>Reads a document; the fault's detail is <c>tooLarge</c>, <c>tooDeep</c> or <c>notXml</c>.</summary>
    public static Result<XmlField> Read(ReadOnlySpan<byte> body) =>
        body.Length > MaxBytes ? TooLarge : Read(Encoding.UTF8.GetString(body));

    /// <summary>Reads a document that is text already.</summary>
    public static Result<XmlField> Read(string text)
    {
        if (text.Length > MaxBytes)
        {
            return TooLarge;
        }

        try
        {
            using var reader = XmlReader.Create(new StringReader(Clean(text)), Settings);
            return reader.MoveToContent() == XmlNodeType.Element && ReadElement(reader) is { } root && AtEnd(reader)
                ? root
                : TooDeep;
        }
        catch (XmlException)
        {
            return NotXml;
        }
    }

    private static Fault TooLarge { get; } = new(FaultCode.Invalid, "The body is larger than 64 kB.", "tooLarge");

    private static Fault TooDeep { get; } = new(FaultCode.Invalid, "The XML is nested too deeply.", "tooDeep");

    private static Fault NotXml { get; } = new(FaultCode.Invalid, "The body is not plain XML.", "notXml");

    private static string Clean(string text)
    {
        var trimmed = text.AsSpan().TrimStart('\ufeff').TrimStart();
        if (!trimmed.ContainsAny(Forbidden))
        {
            return trimmed.Length == text.Length ? text : trimmed.ToString();
        }

        return string.Concat(trimmed.ToString().Where(c => !Forbidden.Contains(c)));
    }

    /// <summary>The element the reader stands on, with the reader left on its end; null when something in it lies too deep.</summary>
    private static XmlField? ReadElement(XmlReader reader)
    {
        var name = reader.Name;
        if (reader.IsEmptyElement)
        {
            return new XmlField(name, "", []);
        }

        if (reader.Depth >= MaxDepth)
        {
            return null;
        }

        var text = "";
        List<XmlField>? children = null;
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (ReadElement(reader) is not { } child)
                {
                    return null;
                }

                (children ??= []).Add(child);
            }
            else
            {
                text = text.Length == 0 ? reader.Value : text + reader.Value;
            }
        }

        return new XmlField(name, text, children ?? (IReadOnlyList<XmlField>)[]);
    }

    // Reads on, so that rubbish after the root is found.
    private static bool AtEnd(XmlReader reader)
    {
        while (reader.Read())
        {
        }

        return true;
    }
}
