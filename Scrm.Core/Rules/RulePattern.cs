using System.Text.RegularExpressions;
using Scrm.Core.Foundation;

namespace Scrm.Core.Rules;

/// <summary>Regular expressions whose time grows with the text only, and that are given up after a while all the same.</summary>
public static class RulePattern
{
    /// <summary>So long one message may take.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(50);

    /// <summary>Characters of a pattern at most.</summary>
    public const int Longest = 500;

    private const int LongestText = 4_000;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The expression, or why there is none.</summary>
    public static Result<Regex> Read(string pattern)
    {
        if (string.IsNullOrEmpty(pattern) || pattern.Length > Longest)
        {
            return Refused($"A pattern has 1 to {Longest} characters.");
        }

        try
        {
            return new Regex(pattern, Options, Limit);
        }
        catch (NotSupportedException)
        {
            return Refused("The pattern looks back or around, or repeats too much: that can take endless time and is not possible here.");
        }
        catch (ArgumentException wrong)
        {
            return Refused($"The pattern cannot be read: {wrong.Message}");
        }
    }

    /// <summary>The first match in a text, or null; null too when it took too long.</summary>
    public static string? Find(Regex pattern, string text)
    {
        try
        {
            var found = pattern.Match(text.Length > LongestText ? text[..LongestText] : text);
            return found.Success ? found.Value : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static Fault Refused(string why) => new(FaultCode.Invalid, why, "pattern");
}
