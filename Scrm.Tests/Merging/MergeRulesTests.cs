using Scrm.Core.Contacts;
using Scrm.Core.Merging;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Merging;

public sealed class MergeRulesTests
{
    private static readonly string?[] Values = [null, "", "x", "y"];

    [Fact]
    public void What_was_joined_and_parted_with_nothing_between_is_what_it_was()
    {
        // Every way two people can differ in the facts that are joined.
        foreach (var (language, source, attribute) in from l in Values from s in Values from a in Values select (l, s, a))
        {
            foreach (var (following, blocked, later) in from f in new bool?[] { null, true, false } from b in new[] { true, false } from t in new[] { -1, 0, 1 } select (f, b, t))
            {
                var kept = Person("a") with { Language = "zh", Following = true, Attributes = Facts(("city", "x"), ("own", "1")) };
                var merged = Person("b") with
                {
                    Language = language,
                    Source = source,
                    Following = following,
                    Blocked = blocked ? new ContactBlock("骚扰", "lin", Sample.Noon) : null,
                    Attributes = attribute is null ? Facts() : Facts(("city", attribute), ("theirs", attribute)),
                    CreatedAt = Sample.Noon.AddDays(later),
                    LastSeenAt = Sample.Noon.AddDays(later),
                };
                foreach (var (one, other) in new[] { (kept, merged), (merged, kept) })
                {
                    var merge = Merged(one, other);
                    var (first, second) = MergeRules.Part(merge.Joined, merge);
                    Assert.Equivalent(one with { Version = 0 }, first with { Version = 0 }, strict: true);
                    Assert.Equivalent(other with { Version = 0 }, second with { Version = 0 }, strict: true);
                }
            }
        }
    }

    [Fact]
    public void The_kept_ones_facts_stand_and_the_others_fill_what_he_has_not()
    {
        var joined = MergeRules.Join(
            Person("a") with { Name = "客户 0001", Attributes = Facts(("city", "杭州")) },
            Person("b") with { Name = "李雷", Attributes = Facts(("city", "上海"), ("email", "b@x")), CreatedAt = Sample.Noon.AddDays(-9), Source = "scan:fair" });

        Assert.Equal(("李雷", "杭州", "b@x", "scan:fair"), (joined.Name, joined.Attributes["city"], joined.Attributes["email"], joined.Source));
        Assert.Equal((2, Sample.Noon.AddDays(-9), 2L), (joined.Identities.Count, joined.CreatedAt, joined.Version));
    }

    [Fact]
    public void What_was_changed_since_stays_with_the_kept_one()
    {
        var merge = Merged(Person("a") with { Attributes = Facts(("city", "杭州")) }, Person("b") with { Attributes = Facts(("email", "b@x")) });
        var since = merge.Joined with
        {
            Name = "李老师",
            Attributes = Facts(("city", "苏州"), ("email", "b@x"), ("remark", "周末联系")),
            Identities = [.. merge.Joined.Identities.Select(i => i.InboxId == "i-b" ? i with { UnionId = "u" } : i), new ContactIdentity("i9", "new")],
            Version = 7,
        };
        var (kept, merged) = MergeRules.Part(since, merge);

        Assert.Equal(("李老师", 8L), (kept.Name, kept.Version));
        Assert.Equal(Facts(("city", "苏州"), ("remark", "周末联系")), kept.Attributes);
        Assert.Equal(["i-a", "i9"], kept.Identities.Select(i => i.InboxId));
        Assert.Equal("u", Assert.Single(merged.Identities).UnionId);
        Assert.Equal("b@x", merged.Attributes["email"]);
    }

    private static Merge Merged(Contact kept, Contact merged) => new()
    {
        Id = "m",
        KeptId = kept.Id,
        MergedId = merged.Id,
        KeptBefore = kept,
        MergedBefore = merged,
        Joined = MergeRules.Join(kept, merged),
        At = Sample.Noon,
    };

    private static Contact Person(string id) => Sample.Contact(id, "i-" + id, "x");

    private static Dictionary<string, string> Facts(params (string Name, string Value)[] facts) => facts.ToDictionary(f => f.Name, f => f.Value);
}
