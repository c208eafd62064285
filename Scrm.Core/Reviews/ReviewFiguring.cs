using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Adds reviews up to figures. Pure.</summary>
public sealed class ReviewFiguring(
    TagBook book,
    IReadOnlyList<TagReview> reviews,
    IReadOnlyList<WeekCount> counts,
    IReadOnlyList<RuleRecord> records,
    TagCoverage coverage,
    IReadOnlyList<CoverageWeek> kept,
    ReviewOptions options,
    DateTimeOffset now)
{
    private const int ShownDisagreements = 100;
    private const int ShownReasons = 5;
    private readonly TagFold _fold = new(book);
    private readonly IReadOnlyList<ReviewVerdict> _verdicts = ReviewVerdict.Settle(reviews);

    private readonly List<List<TagReview>> _twice =
    [
        .. reviews.Where(r => r.IsVerdict)
            .GroupBy(r => r.ObservationId)
            .Select(g => g.OrderBy(r => r.At).ThenBy(r => r.Id, StringComparer.Ordinal).ToList())
            .Where(g => g.Count > 1),
    ];

    /// <summary>All figures.</summary>
    public ReviewFigures Figure()
    {
        var rules = Rules().ToList();
        return new ReviewFigures(
            now,
            PrecisionFigure.Of(_verdicts),
            Agreement(_twice),
            coverage.Contacts,
            coverage.Conversations,
            [.. book.Tags.Where(t => t.MergedInto is null).Select(Tag).Where(t => t.Weeks.Count > 0 || t.Carriers > 0)],
            rules,
            Weeks(_verdicts, counts, (_, _) => null),
            Disagreements(),
            Retirements(rules));
    }

    private TagFigure Tag(Tag tag)
    {
        var verdicts = _verdicts.Where(v => Resolved(v.First.TagId) == tag.Id).ToList();
        var have = coverage.Tags.GetValueOrDefault(tag.Id) ?? new TagCount(0, 0);
        var (carriers, all) = tag.Scope == TagScope.Conversation ? (have.Assignments, coverage.Conversations) : (have.Contacts, coverage.Contacts);
        return new TagFigure(
            tag.Id,
            PrecisionFigure.Of(verdicts),
            all == 0 ? 0 : Math.Min(1, (double)carriers / all),
            carriers,
            Agreement(_twice.Where(t => Resolved(t[0].TagId) == tag.Id)),
            Weeks(verdicts, counts.Where(c => Resolved(c.TagId) == tag.Id), (week, _) => Share(week.Tags.Where(t => Resolved(t.Key) == tag.Id).Sum(t => t.Value), week)));
    }

    private IEnumerable<RuleFigure> Rules()
    {
        var verdicts = _verdicts.ToLookup(v => (v.First.RuleId, v.First.RuleVersion, v.First.TagId));
        var spoken = counts.ToLookup(c => (c.RuleId, c.RuleVersion, c.TagId));
        foreach (var key in verdicts.Select(v => v.Key).Union(spoken.Select(c => c.Key)).OrderBy(k => k.RuleId, StringComparer.Ordinal).ThenByDescending(k => k.RuleVersion))
        {
            var rule = book.Rules.FirstOrDefault(r => r.Id == key.RuleId);
            var isCurrent = rule is { Enabled: true } && rule.Version == key.RuleVersion;
            var record = records.FirstOrDefault(r => (r.RuleId, r.RuleVersion) == (key.RuleId, key.RuleVersion));
            yield return new RuleFigure(
                key.RuleId,
                key.RuleVersion,
                key.TagId,
                isCurrent,
                rule?.TargetPrecision ?? 0,
                rule is null ? 0 : RuleConfidence.After(rule, record?.Accepted ?? 0, record?.Rejected ?? 0),
                PrecisionFigure.Of(verdicts[key]),
                Math.Max(0, spoken[key].Sum(c => c.Count) - verdicts[key].Count()),
                Weeks(verdicts[key], spoken[key], (week, contacts) => Share(contacts, week)));
        }
    }

    private List<Retirement> Retirements(IEnumerable<RuleFigure> rules) =>
    [
        .. rules.Where(r => r.Current && r.Precision.Sampled >= options.RetireAfter && r.Precision.High < r.Target)
            .OrderBy(r => r.Precision.High)
            .Select(r => new Retirement(r.RuleId, r.RuleVersion, r.TagId, r.Target, r.Precision, r.Open, Reasons(r))),
    ];

    private List<string> Reasons(RuleFigure rule) =>
    [
        .. reviews.Where(r => r.IsVerdict && !r.IsRight && r.Reason is not null && (r.RuleId, r.RuleVersion) == (rule.RuleId, rule.RuleVersion))
            .OrderByDescending(r => r.At).Select(r => r.Reason!).Distinct().Take(ShownReasons),
    ];

    private List<Disagreement> Disagreements() =>
    [
        .. _twice.Where(t => t.Exists(r => r.IsRight != t[0].IsRight))
            .OrderByDescending(t => t[^1].At)
            .Take(ShownDisagreements)
            .Select(t => new Disagreement(t[0].ObservationId, t[0].TagId, t, !ReviewVerdict.IsOpenDispute(t))),
    ];

    private static Kappa Agreement(IEnumerable<List<TagReview>> twice) => Kappa.Of([.. twice.Select(t => (t[0].IsRight, t[1].IsRight))]);

    /// <summary>Of people who did anything; a person with two tags that are one by now counts twice, so at most all.</summary>
    private static double? Share(int people, CoverageWeek week) => people == 0 ? null : Math.Min(1, (double)people / week.People);

    private List<WeekFigure> Weeks(IEnumerable<ReviewVerdict> verdicts, IEnumerable<WeekCount> counts, Func<CoverageWeek, int, double?> share)
    {
        var judged = verdicts.ToLookup(v => ReviewWeek.Of(v.First.ObservedAt));
        var spoken = counts.ToLookup(c => c.Week);
        return
        [
            .. judged.Select(g => g.Key).Union(spoken.Select(g => g.Key)).Union(kept.Where(w => share(w, 0) is not null).Select(w => w.Week)).Order().Select(week =>
            {
                var contacts = spoken[week].Sum(c => c.Contacts);
                return new WeekFigure(
                    week,
                    PrecisionFigure.Of(judged[week]),
                    spoken[week].Sum(c => c.Count),
                    contacts,
                    kept.FirstOrDefault(w => w.Week == week) is { } reach ? share(reach, contacts) : null);
            }),
        ];
    }

    private string Resolved(string tagId) => _fold.Resolve(tagId)?.Id ?? tagId;
}
