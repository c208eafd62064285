using Scrm.Core.Learning;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using static Scrm.Tests.Tags.TagSamples;

namespace Scrm.Tests.Tags;

public class LearnedModelTests
{
    private static readonly string[] Camping = ["想去搭个营", "周末进山过夜", "要个能睡的篷子", "户外过夜用什么", "山里睡一晚带什么", "找个营地过夜"];
    private static readonly string[] Others = ["快递到哪了", "发票怎么开", "会员积分多少", "退款几天到", "客服电话多少", "运费谁出"];
    private readonly TagFold _fold = new(Book);

    [Fact]
    public void What_is_likely_enough_is_put_and_what_is_less_likely_is_only_shown_to_reviewers()
    {
        var sure = Model(putFrom: 0.5).Propose("周末想进山搭营过夜", [], [], _fold).Single();
        var unsure = Model(putFrom: 1).Propose("周末想进山搭营过夜", [], [], _fold).Single();

        Assert.Equal(("camping", LearnedModel.RuleId, 12, TagSource.Learned, false), (sure.Tag.Id, sure.RuleId, sure.RuleVersion, sure.Source, sure.OnlyToReview));
        Assert.True(unsure.OnlyToReview);
        var observed = new TagAssigner(Book, new CountingIds()).Assign([], [unsure], Occasion());
        Assert.Equal(ObservationKind.Proposed, Assert.Single(observed.Observations).Kind);
        Assert.Empty(observed.Upserts);
    }

    [Fact]
    public void What_a_rule_found_is_not_proposed_again_and_nobody_is_asked_about_what_is_there()
    {
        var found = new Tagger(Book).Match(new TagSignal("周末想进山露营过夜"));

        Assert.Empty(Model(putFrom: 0.5).Propose("周末想进山露营过夜", found, [], _fold));
        Assert.Empty(Model(putFrom: 1).Propose("周末想进山搭营过夜", [], [Assignment("a", "camping")], _fold));
    }

    private static LearnedModel Model(double putFrom) => new(
        LearnedTagger.Train([.. Camping.Select(t => new TagExample(t, ["camping"], [])), .. Others.Select(t => new TagExample(t, [], ["camping"]))]),
        12,
        putFrom,
        ProposeFrom: 0.1);
}
