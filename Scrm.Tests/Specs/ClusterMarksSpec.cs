using Scrm.Core.Improving;

namespace Scrm.Tests.Specs;

/// <summary>What holds for what was done with groups of unanswered questions.</summary>
public abstract class ClusterMarksSpec(StoreChoice choice) : PortSpec(choice)
{
    [Fact]
    public async Task A_mark_stays_in_its_place_when_it_is_written_again()
    {
        var marks = Get<IClusterMarks>();
        await marks.SaveAsync(Mark("a", ClusterStep.Drafted), Token);
        await marks.SaveAsync(Mark("b", ClusterStep.Dismissed), Token);
        await marks.SaveAsync(Mark("a", ClusterStep.Added) with { ArticleId = "q1" }, Token);
        var stored = await marks.ListAsync(Token);
        Assert.Equal([("a", ClusterStep.Added, "q1"), ("b", ClusterStep.Dismissed, null)], stored.Select(mark => (mark.Id, mark.Step, mark.ArticleId)));
        Assert.Equal(["信用", "用卡"], stored[0].Keys);
    }

    private static ClusterMark Mark(string id, ClusterStep step) => new()
    {
        Id = id,
        Step = step,
        Keys = ["信用", "用卡"],
        Question = "能不能刷信用卡",
        Count = 3,
        AgentId = "wang",
        At = Sample.Noon,
    };
}
