using Scrm.Core.Signals;

namespace Scrm.Tests.Signals;

public class FactPatternTests
{
    private static readonly Dictionary<string, string> Facts = new() { ["tier"] = "Gold", ["Points"] = "1200", ["city"] = "北京市" };

    private static readonly FormAnswer[] Answers = [new("nps", "score", "9"), new("trial", "interest", "露营,徒步")];

    private static readonly IntentSignal[] Intents = [new("refund_request", 0.72), new("chat", 0.2)];

    [Theory]
    [InlineData("tier=gold", "tier=Gold")]
    [InlineData("TIER=gold", "tier=Gold")]
    [InlineData("points>=1000 & city=北京*", "Points=1200 & city=北京市")]
    [InlineData("points>=1000 & city=上海*", null)]
    [InlineData("tier", "tier=Gold")]
    [InlineData("age>=18", null)]
    [InlineData("age!=18", null)]
    public void Facts_meet_a_pattern_or_not(string pattern, string? found) => Assert.Equal(found, FieldPattern.Read(pattern).Value!.Find(Facts));

    [Theory]
    [InlineData("nps.score>=9", "nps.score=9")]
    [InlineData("nps.score<=6", null)]
    [InlineData("trial.interest~露营", "trial.interest=露营,徒步")]
    [InlineData("*.score", "nps.score=9")]
    [InlineData("nps.score=9 & trial.interest~徒步", "nps.score=9 & trial.interest=露营,徒步")]
    [InlineData("trial.score=9", null)]
    public void Answers_meet_a_pattern_or_not(string pattern, string? found) => Assert.Equal(found, FormPattern.Read(pattern).Value!.Find(Answers));

    [Theory]
    [InlineData("refund_request", "refund_request (0.72)")]
    [InlineData("refund*", "refund_request (0.72)")]
    [InlineData("refund_request>=0.8", null)]
    [InlineData("refund_request >= 0.7", "refund_request (0.72)")]
    [InlineData("chat", null)]
    [InlineData("chat>=0.1", "chat (0.20)")]
    public void Intents_meet_a_pattern_or_not(string pattern, string? found) => Assert.Equal(found, IntentPattern.Read(pattern).Value!.Find(Intents));

    [Fact]
    public void What_cannot_be_meant_is_refused()
    {
        Assert.False(FieldPattern.Read("points>=many").IsOk);
        Assert.False(FormPattern.Read("score>=9").IsOk);
        Assert.False(FormPattern.Read("nps.=9").IsOk);
        Assert.False(FormPattern.Read("nps.score>=good").IsOk);
        Assert.False(IntentPattern.Read("refund>=2").IsOk);
        Assert.False(IntentPattern.Read("refund=yes").IsOk);
        Assert.False(IntentPattern.Read("refund & chat").IsOk);
    }
}
