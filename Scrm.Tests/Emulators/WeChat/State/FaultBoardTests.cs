using Scrm.Emulators.WeChat.State;

namespace Scrm.Tests.Emulators.WeChat.State;

public class FaultBoardTests
{
    private static readonly HashSet<string> Kinds = ["busy"];
    private readonly FaultBoard _board = new();

    [Fact]
    public void A_fault_happens_as_often_as_it_was_set()
    {
        _board.Add(new FaultRule { On = "send", Kind = "busy", Times = 2 });
        Assert.NotNull(Take("send"));
        Assert.NotNull(Take("send"));
        Assert.Null(Take("send"));
        Assert.Empty(_board.All);
    }

    [Fact]
    public void Every_third_means_the_third_the_sixth_and_so_on()
    {
        _board.Add(new FaultRule { On = "send", Kind = "busy", Times = 2, Every = 3 });
        var hits = Enumerable.Range(1, 9).Where(_ => Take("send") is not null).ToList();
        Assert.Equal([3, 6], hits);
    }

    [Fact]
    public void A_fault_for_one_person_or_another_api_leaves_the_rest_alone()
    {
        _board.Add(new FaultRule { On = "send", Kind = "busy", OpenId = "o2" });
        Assert.Null(Take("token"));
        Assert.Null(Take("send", "o1"));
        Assert.NotNull(Take("send", "o2"));
    }

    private FaultRule? Take(string name, string? openId = null) => _board.Take([name], Kinds, openId);
}
