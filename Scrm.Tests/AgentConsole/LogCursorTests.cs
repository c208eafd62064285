using Scrm.AgentConsole.Live;
using Scrm.Core.Agents;

namespace Scrm.Tests.AgentConsole;

/// <summary>Cursors of the log of changes.</summary>
public sealed class LogCursorTests
{
    private static readonly Agent Lin = new() { Id = "lin", DisplayName = "lin", Role = AgentRole.Agent, TeamIds = ["a", "b"] };

    [Fact]
    public void A_cursor_reads_back_for_the_same_rights()
    {
        Assert.Equal(4711, LogCursor.Read(LogCursor.Of(4711, Lin), Lin));
        Assert.Equal(4711, LogCursor.Read(LogCursor.Of(4711, Lin), Lin with { TeamIds = ["b", "a"], Capacity = 3, DisplayName = "x" }));
    }

    [Fact]
    public void A_cursor_is_worth_nothing_with_other_rights()
    {
        var cursor = LogCursor.Of(4711, Lin);

        Assert.Null(LogCursor.Read(cursor, Lin with { TeamIds = ["a"] }));
        Assert.Null(LogCursor.Read(cursor, Lin with { Role = AgentRole.Supervisor }));
        Assert.Null(LogCursor.Read(cursor, Lin with { Id = "chen" }));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("xyz")]
    [InlineData("ffffffffffffffffffff-00000000")]
    public void What_is_no_cursor_of_ours_is_none(string? text) => Assert.Null(LogCursor.Read(text, Lin));
}
