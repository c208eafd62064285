using System.Globalization;

namespace Scrm.Emulators.WeChat.Wire;

/// <summary>One element of a push: text in CDATA, a bare number, or a group of elements.</summary>
internal sealed record XmlField(string Name, string Value, bool Bare = false, IReadOnlyList<XmlField>? Children = null)
{
    public static XmlField Text(string name, string? value) => new(name, value ?? "");

    public static XmlField Number(string name, long value) => new(name, value.ToString(CultureInfo.InvariantCulture), Bare: true);

    public static XmlField Number(string name, double value) =>
        new(name, value.ToString("0.000000", CultureInfo.InvariantCulture), Bare: true);

    public static XmlField Group(string name, params XmlField[] children) => new(name, "", Children: children);
}
