using Scrm.Core.Signals;
using Scrm.Core.Tags;

namespace Scrm.Tests.Tags;

/// <summary>Rules over what is no word of a message.</summary>
public class TaggerSourceTests
{
    private static readonly Tagger Sample = new(TagSamples.Book with
    {
        Rules =
        [
            TagSamples.Rule("link", "camping", TagSource.Link, "campaign:spring*|https://shop.example.com/tents*", 0.6),
            TagSamples.Rule("bought", "high", TagSource.Purchase, "amount>=500|sku=TENT-*", 0.9),
            TagSamples.Rule("gold", "high", TagSource.Field, "tier=gold", 1),
            TagSamples.Rule("asleep", "low", TagSource.Behaviour, "dormant>=60d", 1),
            TagSamples.Rule("promoter", "hiking", TagSource.Form, "nps.score>=9", 1),
            TagSamples.Rule("refund", "returns", TagSource.Intent, "refund*", 0.7),
            TagSamples.Rule("broken", "returns", TagSource.Purchase, "amount>=nothing", 0.7),
        ],
    });

    [Fact]
    public void Each_source_reads_its_own_part()
    {
        Assert.Equal("link", Met(new TagSignal { Link = new LinkSignal("https://e.com/", ["campaign:spring-2026"]) }));
        Assert.Equal("link", Met(new TagSignal { Link = new LinkSignal("https://shop.example.com/tents/2", []) }));
        Assert.Equal("", Met(new TagSignal { Link = new LinkSignal("https://shop.example.com/", ["campaign:autumn"]) }));
        Assert.Equal("bought", Met(new TagSignal { Purchase = new PurchaseSignal(600, "CNY", null, "paid", [new("TENT-1", "帐篷", null, 1)]) }));
        Assert.Equal("gold", Met(new TagSignal { Fields = new Dictionary<string, string> { ["tier"] = "gold" } }));
        Assert.Equal("asleep", Met(new TagSignal { Behaviour = new BehaviourFacts { Now = TagSamples.Noon, LastSeenAt = TagSamples.Noon.AddDays(-60) } }));
        Assert.Equal("promoter", Met(new TagSignal { Form = [new("nps", "score", "10")] }));
        Assert.Equal("refund", Met(new TagSignal { Intents = [new("refund_request", 0.9)] }));
    }

    [Fact]
    public void A_signal_of_several_parts_meets_rules_of_several_sources() =>
        Assert.Equal("gold refund", Met(new TagSignal { Fields = new Dictionary<string, string> { ["tier"] = "gold" }, Intents = [new("refund", 1)] }));

    [Fact]
    public void The_quote_tells_what_met_the_rule()
    {
        var proposal = Sample.Match(new TagSignal { Purchase = new PurchaseSignal(600, "CNY", null, "paid", [new("TENT-1", "帐篷", null, 1)]) })[0];

        Assert.Equal(("high", TagSource.Purchase, "600 CNY, 帐篷"), (proposal.Tag.Id, proposal.Source, proposal.Quote));
    }

    [Fact]
    public void What_nobody_reads_is_known()
    {
        Assert.True(Sample.Reads(TagSource.Behaviour));
        Assert.False(Sample.Reads(TagSource.Words));
    }

    private static string Met(TagSignal signal) => string.Join(' ', Sample.Match(signal).Select(p => p.RuleId));
}
