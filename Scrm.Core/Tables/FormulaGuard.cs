using System.Globalization;

namespace Scrm.Core.Tables;

/// <summary>
/// Keeps spreadsheets from running a cell as a formula: what a customer wrote may begin with an equals sign. A guarded cell begins with an
/// apostrophe; putting a guard on and taking it off again gives the same text for every text.
/// </summary>
public static class FormulaGuard
{
    private const char Guard = '\'';

    /// <summary>The cell as it may stand in a file; plain negative numbers stay as they are.</summary>
    public static string Put(string cell) => IsDangerous(cell) ? Guard + cell : cell;

    /// <summary>The cell as it was before <see cref="Put"/>.</summary>
    public static string TakeOff(string cell) => cell.Length > 1 && cell[0] == Guard && IsDangerous(cell) ? cell[1..] : cell;

    // Guards before the dangerous sign count as part of it, so that a text which has one of its own gets it back.
    private static bool IsDangerous(string cell)
    {
        var text = cell.AsSpan().TrimStart(Guard);
        return text.Length > 0
            && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠'
            && !(text[0] == '-' && text.Length == cell.Length && IsNumber(text[1..]));
    }

    private static bool IsNumber(ReadOnlySpan<char> digits) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
