using System.Globalization;
using System.Text.RegularExpressions;

namespace Scrm.Core.Dialogues.Reading;

/// <summary>The only number in a message: 3, 1,200.5, 三个, 两百.</summary>
internal static partial class NumberReader
{
    public static decimal? Read(string text) =>
        Number().Matches(HanNumber.ToDigits(text)) is [var only]
        && decimal.TryParse(only.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex(@"-?[0-9]{1,12}(,[0-9]{3})*(\.[0-9]{1,6})?", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
