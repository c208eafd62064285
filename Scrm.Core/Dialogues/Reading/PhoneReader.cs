using System.Text.RegularExpressions;

namespace Scrm.Core.Dialogues.Reading;

/// <summary>Telephone numbers inside a message: Chinese mobile and land lines, and any with a country's number.</summary>
internal static partial class PhoneReader
{
    public static string? Read(string text)
    {
        var digits = Separators().Replace(text, "");
        var match = Numbers().Matches(digits).FirstOrDefault(m =>
            (m.Index == 0 || !char.IsAsciiDigit(digits[m.Index - 1])) && (m.Index + m.Length == digits.Length || !char.IsAsciiDigit(digits[m.Index + m.Length])));
        return match is null ? null : match.Groups["mobile"] is { Success: true } mobile ? mobile.Value : match.Value;
    }

    [GeneratedRegex(@"(\+?86)?(?<mobile>1[3-9][0-9]{9})|0[1-9][0-9]{8,10}|\+[1-9][0-9]{6,14}|400[0-9]{7}", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[ \-()._]+", RegexOptions.NonBacktracking)]
    private static partial Regex Separators();
}
