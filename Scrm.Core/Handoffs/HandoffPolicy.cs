using System.Globalization;
using Scrm.Core.Words;

namespace Scrm.Core.Handoffs;

/// <summary>Shall people take over? A list of rules, asked in their order; the first that holds is the reason. Pure.</summary>
public static class HandoffPolicy
{
    private static readonly Func<HandoffFacts, HandoffRules, HandoffFinding?>[] Rules = [AskedForPerson, Complaint, Vip, Negative, Misses];

    // Asked before complaints: who says that he does not complain does not.
    private static readonly string[] Denials = ["不是投诉", "不投诉", "不想投诉", "不是要投诉", "没有投诉", "not a complaint", "no complaint"];

    /// <summary>The first rule that holds, or null: the bot goes on.</summary>
    public static HandoffFinding? Of(HandoffFacts facts, HandoffRules rules) =>
        Rules.Select(rule => rule(facts, rules)).FirstOrDefault(finding => finding is not null);

    /// <summary>The code of a cause: stored with the conversation, worded by the console.</summary>
    public static string CodeOf(HandoffCause cause) => cause switch
    {
        HandoffCause.AskedForPerson => "askedForPerson",
        HandoffCause.Complaint => "complaint",
        HandoffCause.Vip => "vip",
        HandoffCause.Negative => "negative",
        HandoffCause.Misses => "misses",
        HandoffCause.Form => "form",
        HandoffCause.Rule => "rule",
        HandoffCause.Approval => "approval",
        HandoffCause.Remote => "remote",
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };

    private static HandoffFinding? AskedForPerson(HandoffFacts facts, HandoffRules rules) =>
        rules.AskedForPerson && facts.AsksForPerson ? new HandoffFinding(HandoffCause.AskedForPerson) : null;

    private static HandoffFinding? Complaint(HandoffFacts facts, HandoffRules rules)
    {
        if (!rules.Complaint || facts.Text.Length == 0)
        {
            return null;
        }

        var whole = Wording.Normalise(facts.Text);
        var said = Denials.Aggregate(whole, (left, denial) => left.Replace(denial, " ", StringComparison.Ordinal));
        var word = rules.ComplaintWords.FirstOrDefault(w => Wording.Normalise(w) is { Length: > 0 } normal && WordEdges.Has(said, normal));
        return word is not null ? new HandoffFinding(HandoffCause.Complaint, word)
            : said == whole && facts.Complains?.Invoke(facts.Text) == true ? new HandoffFinding(HandoffCause.Complaint)
            : null;
    }

    private static HandoffFinding? Vip(HandoffFacts facts, HandoffRules rules)
    {
        if (!rules.Vip || !(rules.VipAlways || facts.IsSure == false))
        {
            return null;
        }

        var evidence = rules.VipTiers.FirstOrDefault(tier => string.Equals(tier, facts.Tier, StringComparison.OrdinalIgnoreCase))
            ?? rules.VipSegments.FirstOrDefault(facts.Segments.Contains)
            ?? (rules.VipValueFrom is { } from && facts.Value >= from ? facts.Value.Value.ToString("0", CultureInfo.InvariantCulture) : null);
        return evidence is null ? null : new HandoffFinding(HandoffCause.Vip, evidence);
    }

    private static HandoffFinding? Negative(HandoffFacts facts, HandoffRules rules) =>
        rules.Negative && facts.IsSure == false && facts.SoundsUnhappy?.Invoke(facts.Text) == true ? new HandoffFinding(HandoffCause.Negative) : null;

    private static HandoffFinding? Misses(HandoffFacts facts, HandoffRules rules) =>
        rules.Misses && facts.IsMissTooMany ? new HandoffFinding(HandoffCause.Misses) : null;
}
