using System.Text.RegularExpressions;
using Scrm.Core.Foundation;

namespace Scrm.Core.Dialogues.Reading;

/// <summary>Patterns that staff wrote: matched in linear time, and never for long.</summary>
internal static class OwnPattern
{
    private const int Longest = 200;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // Far more than a linear match needs: a busy machine must not make a right answer a wrong one.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Null: it can be used. Else what is wrong.</summary>
    public static Fault? Refusal(string? pattern, string detail)
    {
        if (string.IsNullOrWhiteSpace(pattern) || pattern.Length > Longest)
        {
            return new Fault(FaultCode.Invalid, $"A pattern has 1 to {Longest} characters.", detail);
        }

        try
        {
            return Regex.IsMatch("", pattern, Options, Patience)
                ? new Fault(FaultCode.Invalid, "The pattern matches nothing at all, so it checks nothing.", detail)
                : null;
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException or RegexMatchTimeoutException)
        {
            return new Fault(FaultCode.Invalid, "The pattern cannot be read, or uses look-around or back references.", detail);
        }
    }

    /// <summary>The first place in the text that looks so and stands by itself, or null.</summary>
    public static string? Find(string? pattern, string text)
    {
        if (pattern is null)
        {
            return null;
        }

        try
        {
            // The static methods keep what they compiled.
            return Regex.Matches(text, pattern, Options, Patience).FirstOrDefault(m => Stands(text, m.Index, m.Length))?.Value;
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException or RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static bool Stands(string text, int start, int length) =>
        (start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1]))
        && (start + length == text.Length || !char.IsAsciiLetterOrDigit(text[start + length]));
}
