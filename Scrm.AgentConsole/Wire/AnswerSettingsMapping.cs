using Scrm.Core.Answers;
using Scrm.Core.Handoffs;

namespace Scrm.AgentConsole.Wire;

/// <summary>Settings of the bot, to the wire and back.</summary>
internal static class AnswerSettingsMapping
{
    public static AnswerSettingsView ToView(this AnswerSettings settings, string inboxId) => new(
        inboxId,
        settings.InboxId == inboxId,
        settings.InboxId == inboxId ? settings.Version : 0,
        settings.AnswerFrom,
        settings.OfferFrom,
        settings.MissesToHandoff,
        settings.Handoff,
        settings.HandoffWords,
        settings.Welcome,
        settings.Greeting,
        settings.NotUnderstood,
        settings.NotReadable,
        settings.HandingOver,
        settings.OfferHeading,
        settings.Thanked,
        settings.NotHelpful,
        settings.AskHelpful,
        settings.HelpfulLabels);

    /// <summary>The settings with what the client sent; the menu and whatever else it did not send stay.</summary>
    public static AnswerSettings With(this AnswerSettings before, AnswerSettingsInput input) => before with
    {
        InboxId = input.InboxId ?? "",
        AnswerFrom = input.AnswerFrom ?? before.AnswerFrom,
        OfferFrom = input.OfferFrom ?? before.OfferFrom,
        MissesToHandoff = input.MissesToHandoff ?? before.MissesToHandoff,
        Handoff = input.Handoff is { } rules ? before.Handoff.With(rules) : before.Handoff,
        HandoffWords = Tidy(input.HandoffWords) ?? before.HandoffWords,
        Welcome = input.Welcome is { } welcome ? welcome.Trim() is { Length: > 0 } said ? said : null : before.Welcome,
        Greeting = input.Greeting ?? before.Greeting,
        NotUnderstood = input.NotUnderstood ?? before.NotUnderstood,
        NotReadable = input.NotReadable ?? before.NotReadable,
        HandingOver = input.HandingOver ?? before.HandingOver,
        OfferHeading = input.OfferHeading ?? before.OfferHeading,
        Thanked = input.Thanked ?? before.Thanked,
        NotHelpful = input.NotHelpful ?? before.NotHelpful,
        AskHelpful = input.AskHelpful ?? before.AskHelpful,
        HelpfulLabels = Tidy(input.HelpfulLabels) ?? before.HelpfulLabels,
    };

    private static HandoffRules With(this HandoffRules before, HandoffRulesInput input) => before with
    {
        AskedForPerson = input.AskedForPerson ?? before.AskedForPerson,
        Misses = input.Misses ?? before.Misses,
        Complaint = input.Complaint ?? before.Complaint,
        ComplaintWords = Tidy(input.ComplaintWords) ?? before.ComplaintWords,
        Negative = input.Negative ?? before.Negative,
        Vip = input.Vip ?? before.Vip,
        VipAlways = input.VipAlways ?? before.VipAlways,
        VipSegments = Tidy(input.VipSegments) ?? before.VipSegments,
        VipTiers = Tidy(input.VipTiers) ?? before.VipTiers,
        VipValueFrom = input.VipValueFrom is { } from ? from < 0 ? null : from : before.VipValueFrom,
    };

    private static List<string>? Tidy(IReadOnlyList<string>? words) =>
        words is null ? null : [.. words.Select(word => (word ?? "").Trim()).Where(word => word.Length > 0).Distinct()];
}
