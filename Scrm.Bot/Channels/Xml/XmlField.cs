namespace Scrm.Bot.Channels.Xml;

/// <summary>One element of a foreign document, read and closed: nothing in it can expand or reach out any more.</summary>
/// <param name="Name">Tag.</param>
/// <param name="Text">Its own text and CDATA, joined; as received, spaces included.</param>
/// <param name="Children">Elements in it, in order.</param>
internal sealed record XmlField(string Name, string Text, IReadOnlyList<XmlField> Children)
{
    /// <summary>The first child of a name, or null; letter case does not matter, platforms vary it.</summary>
    public XmlField? Child(string name)
    {
        foreach (var child in Children)
        {
            if (child.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>A child's text without the spaces around it; null when the child is absent or has none.</summary>
    public string? Value(string name) => Child(name)?.Text.Trim() is { Length: > 0 } text ? text : null;
}
