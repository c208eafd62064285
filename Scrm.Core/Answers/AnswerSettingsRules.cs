using Scrm.Core.Foundation;
using Scrm.Core.Handoffs;

namespace Scrm.Core.Answers;

/// <summary>What settings of the bot may be. Pure.</summary>
public static class AnswerSettingsRules
{
    private const int LongestText = 1_000;
    private const int LongestWord = 60;
    private const int MostWords = 200;
    private const int MostMisses = 10;
    private const int LongestLabel = 20;

    /// <summary>What is wrong, by the member; null: nothing.</summary>
    public static Fault? Check(AnswerSettings settings)
    {
        if (!(settings.OfferFrom is >= 0 and <= 1) || !(settings.AnswerFrom is >= 0 and <= 1) || settings.OfferFrom > settings.AnswerFrom)
        {
            return Wrong("The two lines lie between 0 and 1, the one for offering not above the one for answering.", "offerFrom");
        }

        if (settings.MissesToHandoff is < 1 or > MostMisses)
        {
            return Wrong($"People take over after 1 to {MostMisses} misses.", "missesToHandoff");
        }

        if (Texts(settings).FirstOrDefault(t => string.IsNullOrWhiteSpace(t.Text) || t.Text.Length > LongestText) is { Member: { } member })
        {
            return Wrong($"The bot's words have 1 to {LongestText} characters.", member);
        }

        if (settings.Welcome is { Length: > LongestText })
        {
            return Wrong($"A welcome has at most {LongestText} characters.", "welcome");
        }

        if (settings.HelpfulLabels.Count != 2 || settings.HelpfulLabels.Any(label => string.IsNullOrWhiteSpace(label) || label.Length > LongestLabel))
        {
            return Wrong($"There are two choices of 1 to {LongestLabel} characters.", "helpfulLabels");
        }

        return AreWrong(settings.HandoffWords) ? Wrong(WordsAre, "handoffWords")
            : Check(settings.Handoff);
    }

    private static Fault? Check(HandoffRules rules) =>
        AreWrong(rules.ComplaintWords) ? Wrong(WordsAre, "handoff.complaintWords")
        : AreWrong(rules.VipSegments) ? Wrong(WordsAre, "handoff.vipSegments")
        : AreWrong(rules.VipTiers) ? Wrong(WordsAre, "handoff.vipTiers")
        : rules.VipValueFrom is { } from && !(from is >= 0 and <= 100) ? Wrong("A value score lies between 0 and 100.", "handoff.vipValueFrom")
        : null;

    private static string WordsAre => $"There are at most {MostWords} of 1 to {LongestWord} characters.";

    private static bool AreWrong(IReadOnlyList<string> words) =>
        words.Count > MostWords || words.Any(word => string.IsNullOrWhiteSpace(word) || word.Length > LongestWord);

    private static IEnumerable<(string Member, string? Text)> Texts(AnswerSettings settings) =>
    [
        ("greeting", settings.Greeting),
        ("notUnderstood", settings.NotUnderstood),
        ("notReadable", settings.NotReadable),
        ("handingOver", settings.HandingOver),
        ("offerHeading", settings.OfferHeading),
        ("thanked", settings.Thanked),
        ("notHelpful", settings.NotHelpful),
    ];

    private static Fault Wrong(string message, string member) => new(FaultCode.Invalid, message, member);
}
