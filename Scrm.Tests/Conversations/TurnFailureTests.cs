using Scrm.Core.Conversations;

namespace Scrm.Tests.Conversations;

public sealed class TurnFailureTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 8)]
    [InlineData(7, 60)]
    [InlineData(1000, 60)]
    public void The_pause_doubles_up_to_a_minute(int failures, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), TurnFailure.PauseAfter(failures));
}
