using Scrm.Core.Figures;
using Scrm.Core.Personas;

namespace Scrm.Tests.Personas;

public sealed class ValueRulesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 100, 0)]
    [InlineData(100, 100, 100)]
    [InlineData(1000, 100, 100)]
    [InlineData(9, 99, 50)]
    [InlineData(-5, 100, 0)]
    [InlineData(5, 0, 0)]
    public void Every_doubling_counts_alike_up_to_the_reference(double number, double reference, double score) =>
        Assert.Equal(score, ValueRules.Score(number, reference), 6);

    [Fact]
    public void Who_buys_little_and_is_heard_by_many_may_be_worth_more_than_who_buys_much()
    {
        var heard = Explain([Order(1, 1_000)], ("followers", "300000"));
        var buyer = Explain([Order(1, 10_000)], ("followers", "300"));

        Assert.True(heard.Score.Revenue < buyer.Score.Revenue);
        Assert.True(heard.Score.Total > buyer.Score.Total);
    }

    [Fact]
    public void The_total_is_what_the_explained_points_add_up_to()
    {
        var value = Explain([Order(3, 500), Order(40, 80), Said(2), Said(9), new Deed(DeedKind.Scan, Noon.AddDays(-9))], ("粉丝数", "3.2万"), ("会员等级", "金卡"));

        Assert.Equal(value.Score.Total, value.Components.Sum(c => c.Weight * c.Parts.Sum(p => p.Points)), 6);
        Assert.All(value.Components, c => Assert.InRange(c.Score, 0.1, 100));
        Assert.All(value.Components, c => Assert.Equal(1, c.Parts.Sum(p => p.Share), 6));
        Assert.Equal(1, value.Components.Sum(c => c.Weight), 6);
    }

    [Fact]
    public void Every_number_says_where_it_comes_from()
    {
        var value = Explain([Order(3, 500), Said(2)], ("粉丝数", "3.2万"), ("tier", "GOLD"));

        Assert.Equal((500, "orders"), Part(value, ValueComponent.Revenue, "spent"));
        Assert.Equal((3, "orders"), Part(value, ValueComponent.Revenue, "recency"));
        Assert.Equal((1, "conversations"), Part(value, ValueComponent.Participation, "messages"));
        Assert.Equal((32_000, "field:粉丝数"), Part(value, ValueComponent.Influence, "followers"));
        Assert.Equal((60, "field:tier"), Part(value, ValueComponent.Influence, "tier"));
        Assert.Equal((0, "none"), Part(value, ValueComponent.Influence, "referrals"));
    }

    [Fact]
    public void Nobody_known_is_worth_nothing_and_has_no_recency()
    {
        var value = Explain([]);

        Assert.Equal(new ValueScore(0, 0, 0, 0), value.Score);
        Assert.Null(value.Components[0].Parts.Single(p => p.Key == "recency").Number);
    }

    [Fact]
    public void What_lies_more_than_a_year_back_does_not_count() =>
        Assert.Equal(0, Explain([Said(500)]).Score.Participation, 6);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(90, 50)]
    [InlineData(180, 25)]
    public void An_order_counts_half_after_the_reference_days(int daysAgo, double score) =>
        Assert.Equal(score, Explain([Order(daysAgo, 1)]).Components[0].Parts.Single(p => p.Key == "recency").Score, 6);

    [Fact]
    public void The_company_decides_what_weighs()
    {
        var only = PersonaRules.Default with
        {
            Settings = PersonaSettings.Default with { Value = new ValueSettings { Revenue = 0, Participation = 0, Influence = 5, InfluenceParts = [new("followers", 100, 1)] } },
        };
        var value = ValueRules.Explain(Facts(("followers", "100")), FiguresRules.Default.Count([Order(1, 5000)]), only, Noon);

        Assert.Equal((100, 1), (value.Score.Total, value.Components[2].Weight));
    }

    private static (double? Number, string From) Part(ValueExplanation value, ValueComponent component, string key) =>
        value.Components.Single(c => c.Component == component).Parts.Single(p => p.Key == key) is var part ? (part.Number, part.From) : default;

    private static ValueExplanation Explain(IEnumerable<Deed> deeds, params (string Name, string Value)[] attributes) =>
        ValueRules.Explain(Facts(attributes), FiguresRules.Default.Count(deeds), PersonaRules.Default, Noon);

    private static PersonFacts Facts(params (string Name, string Value)[] attributes) =>
        new("p1", Noon.AddDays(-700), Noon) { Attributes = attributes.ToDictionary(a => a.Name, a => a.Value) };

    private static Deed Order(int daysAgo, decimal amount) => new(DeedKind.Order, Noon.AddDays(-daysAgo)) { Amount = amount };

    private static Deed Said(int daysAgo) => new(DeedKind.Message, Noon.AddDays(-daysAgo)) { Channel = "wechat", Text = "你好" };
}
