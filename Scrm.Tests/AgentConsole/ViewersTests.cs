using Scrm.AgentConsole.Live;
using Scrm.Core.Conversations;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.AgentConsole;

public sealed class ViewersTests
{
    private readonly FakeClock _clock = new();

    [Fact]
    public void An_agent_with_two_windows_looks_once_and_goes_with_the_last()
    {
        var viewers = new Viewers(_clock);
        Assert.True(viewers.Hear(new ConversationViewed("c1", "lin", "a", true)));
        Assert.False(viewers.Hear(new ConversationViewed("c1", "lin", "b", true)));
        Assert.False(viewers.Hear(new ConversationViewed("c1", "lin", "a", false)));
        Assert.Equal(["lin"], viewers.Of("c1"));
        Assert.True(viewers.Hear(new ConversationViewed("c1", "lin", "b", false)));
        Assert.Empty(viewers.Of("c1"));
    }

    [Fact]
    public void Who_falls_silent_is_forgotten_and_who_repeats_it_stays()
    {
        var viewers = new Viewers(_clock);
        viewers.Hear(new ConversationViewed("c1", "lin", "a", true));
        viewers.Hear(new ConversationViewed("c2", "chen", "b", true));
        _clock.Advance(Viewers.Beat * 2);
        viewers.Hear(new ConversationViewed("c2", "chen", "b", true));
        _clock.Advance(Viewers.Beat * 2);

        Assert.Equal(["c1"], viewers.Forget());
        Assert.Empty(viewers.Of("c1"));
        Assert.Equal(["chen"], viewers.Of("c2"));
    }
}
