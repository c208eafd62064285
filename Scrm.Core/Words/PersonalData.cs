using System.Text.RegularExpressions;

namespace Scrm.Core.Words;

/// <summary>Covers what tells who somebody is: numbers of phones, cards, identity papers and orders, and mail addresses. Pure.</summary>
public static partial class PersonalData
{
    /// <summary>The text with stars in the middle of what was found; short numbers such as prices and years stay.</summary>
    public static string Mask(string text) => Digits().Replace(Mail().Replace(text, m => $"{m.Value[0]}***@***"), Covered);

    private static string Covered(Match found)
    {
        var digits = found.Value;
        var kept = digits.Length >= 11 ? 3 : 1;
        return string.Concat(digits.AsSpan(0, kept), new string('*', 4), digits.AsSpan(digits.Length - kept));
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,4}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    // Seven digits and more, however they are grouped: a phone number at the shortest. Identity numbers may end with an X.
    [GeneratedRegex(@"\+?[0-9０-９]([ \-]?[0-9０-９]){6,23}[Xx]?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
