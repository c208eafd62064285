using System.Globalization;
using System.Text.RegularExpressions;
using Scrm.Core.ServiceTimes;
using Scrm.Core.Words;

namespace Scrm.Core.Rules;

/// <summary>One condition made ready to be asked.</summary>
internal sealed class TestReader
{
    private readonly RuleTest _test;
    private readonly HashSet<string> _values;
    private readonly (string Word, string Folded)[] _words;
    private readonly Regex? _pattern;

    public TestReader(RuleTest test)
    {
        _test = test;
        _values = [.. test.Values];
        _words = test.Kind is RuleTestKind.AnyWord or RuleTestKind.AllWords
            ? [.. test.Values.Select(v => (v, Wording.Normalise(v))).Where(v => v.Item2.Length > 0)]
            : [];
        _pattern = test.Kind == RuleTestKind.Pattern && test.Values.Count > 0 ? RulePattern.Read(test.Values[0]).Value : null;
    }

    /// <summary>The condition with what it saw, or null when it does not hold.</summary>
    public HeldTest? Ask(RuleFacts facts, string folded)
    {
        var (holds, saw) = Look(facts, folded);
        return holds is { } known && known != _test.Not ? new HeldTest(_test, saw) : null;
    }

    private (bool? Holds, string? Saw) Look(RuleFacts facts, string folded) => _test.Kind switch
    {
        RuleTestKind.Channel => One(facts.Channel),
        RuleTestKind.Inbox => One(facts.InboxId),
        RuleTestKind.AnyWord => AnyOf(_words.FirstOrDefault(w => WordEdges.Has(folded, w.Folded)).Word),
        RuleTestKind.AllWords => _words.Length > 0 && _words.All(w => WordEdges.Has(folded, w.Folded)) ? (true, string.Join(' ', _test.Values)) : (false, null),
        RuleTestKind.Pattern => _pattern is null ? (null, null) : AnyOf(RulePattern.Find(_pattern, facts.Text)),
        RuleTestKind.Tag => AnyOf(_test.Values.FirstOrDefault(facts.TagIds.Contains)),
        RuleTestKind.Segment => AnyOf(_test.Values.FirstOrDefault(facts.SegmentIds.Contains)),
        RuleTestKind.Value => Within(facts.Value),
        RuleTestKind.Time => (TimeWindow.Holds(_test, facts.Local), facts.Local.ToString("ddd HH:mm", CultureInfo.InvariantCulture)),
        RuleTestKind.TeamHours => Opening(facts),
        RuleTestKind.Script => One(ScriptReader.Of(facts.Text)),
        RuleTestKind.FirstContact => facts.Conversations is { } all ? (all.Count <= 1, null) : (null, null),
        RuleTestKind.Conversations => Within(Lately(facts)),
        RuleTestKind.LastResolution => One(facts.LastResolution),
        RuleTestKind.Waiting => Within(facts.Waiting),
        RuleTestKind.Handoff => _values.Count == 0 ? (facts.Handoff is not null, facts.Handoff) : One(facts.Handoff),
        _ => (null, null),
    };

    private double? Lately(RuleFacts facts) =>
        facts.Conversations?.Count(began => began > facts.Local.AddDays(-(_test.Days ?? RuleRefusals.UsualDays)));

    private (bool? Holds, string? Saw) Opening(RuleFacts facts)
    {
        var known = _test.Values.Where(facts.Hours.ContainsKey).ToList();
        var open = known.FirstOrDefault(id => OpeningTimes.IsOpen(facts.Hours[id], facts.Local));
        return open is null && known.Count < _test.Values.Count ? (null, null) : AnyOf(open);
    }

    private (bool? Holds, string? Saw) One(string? seen) => seen is null ? (null, null) : (_values.Contains(seen), seen);

    private static (bool? Holds, string? Saw) AnyOf(string? seen) => (seen is not null, seen);

    private (bool? Holds, string? Saw) Within(double? seen) => seen is not { } number
        ? (null, null)
        : (!(number < _test.From) && !(number > _test.To), number.ToString("0.#", CultureInfo.InvariantCulture));
}
