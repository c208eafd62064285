namespace Scrm.Core.Contacts;

/// <summary>Telephone numbers in one form: digits; mobile numbers of China without the country's code, others as they are dialled from abroad.</summary>
public static class PhoneNumber
{
    /// <summary>The one form, or null when it is no number.</summary>
    public static string? Normalise(string? text)
    {
        if (text is null || text.Any(c => !char.IsAsciiDigit(c) && c is not ('+' or ' ' or '-' or '(' or ')' or '.' or '\u00A0')))
        {
            return null;
        }

        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        digits = digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits;
        digits = digits is ['8', '6', '1', ..] && digits.Length == 13 ? digits[2..] : digits;
        return digits.Length is >= 5 and <= 15 ? digits : null;
    }
}
