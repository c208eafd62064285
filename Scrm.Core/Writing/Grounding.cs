using System.Text.RegularExpressions;

namespace Scrm.Core.Writing;

/// <summary>
/// What a model wrote is said to a customer only when it names the articles it goes by, all of them are among those it was given, and it
/// brings no address, no long number and no mail address that does not stand in them. Whatever a text told the model to do. Pure.
/// </summary>
public static partial class Grounding
{
    private const int Longest = 1_000;

    /// <summary>True when it may be said.</summary>
    public static bool Holds(WrittenAnswer written, IReadOnlyList<WritingSource> given)
    {
        var sources = given.Where(s => written.Cited.Contains(s.Id)).ToList();
        if (string.IsNullOrWhiteSpace(written.Text) || written.Text.Length > Longest
            || written.Cited.Count == 0 || written.Cited.Any(id => given.All(s => s.Id != id)))
        {
            return false;
        }

        var said = Telling().Matches(written.Text).Select(match => match.Value.TrimEnd('.', ',', '/', '-'));
        return said.All(one => sources.Exists(s => Has(s.Text, one) || Has(s.Question, one)));
    }

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    // Addresses with or without a scheme, mail addresses, and five digits or more: phones, accounts, invented order numbers.
    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9+.\-]*://[^\s，。；、）)]+|[A-Za-z0-9_%+\-@][A-Za-z0-9._%+\-@]*\.[A-Za-z]{2,}(/[^\s，。；、）)]*)?|\d([ \-]?\d){4,}", RegexOptions.NonBacktracking)]
    private static partial Regex Telling();
}
