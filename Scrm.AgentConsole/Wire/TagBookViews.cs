using Scrm.Core.PlatformTags;
using Scrm.Core.TagExchange;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Wire;

/// <summary>What an import did, or would do.</summary>
internal sealed record ImportView(bool Done, int Added, int Changed, int Same, IReadOnlyList<ImportStep> Steps, IReadOnlyList<TagBookProblem> Problems)
{
    public static ImportView Of(ImportPlan plan, bool done) => new(
        done,
        plan.Steps.Count(s => s.Effect == ImportEffect.Added),
        plan.Steps.Count(s => s.Effect == ImportEffect.Changed),
        plan.Steps.Count(s => s.Effect == ImportEffect.Same),
        plan.Steps,
        plan.Problems);
}

/// <summary>How often each tag and rule was used, by id.</summary>
internal sealed record TagUsageView(IReadOnlyDictionary<string, long> Tags, IReadOnlyDictionary<string, long> Rules);

/// <summary>A rule that a tried text meets; spans are the matched words in it, [start, length].</summary>
internal sealed record TagTryMatch(string? RuleId, string? TagId, TagSource Source, double Confidence, IReadOnlyList<TagTrySpan> Spans);

/// <summary>A part of the tried text.</summary>
internal sealed record TagTrySpan(int Start, int Length);

/// <summary>What the rules make of a text.</summary>
internal sealed record TagTryView(IReadOnlyList<TagTryMatch> Matches);

/// <summary>How an inbox exchanges tags with its platform, and what the last exchange did; null: there was none.</summary>
internal sealed record PlatformTagsView(string InboxId, bool Enabled, IReadOnlyList<PlatformTagLink> Links, int Version, PlatformTagState? State);
