using System.Reflection;

namespace Scrm.Tests.Architecture;

/// <summary>Rooms use each other in one direction only.</summary>
public sealed class RoomTests
{
    public static TheoryData<string> Projects => [.. House.All.Select(a => a.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Between_rooms_there_is_no_circle(string project)
    {
        var circle = RoomGraph.Of(Assembly.Load(project)).FindCircle();

        Assert.True(circle is null, $"Rooms in a circle: {string.Join(" → ", circle ?? [])}");
    }

    [Fact]
    public void The_graph_sees_the_arrows_it_should()
    {
        var arrows = RoomGraph.Of(House.Core).Arrows;

        Assert.Contains("Scrm.Core.Conversations", arrows["Scrm.Core.Routing"]);
        Assert.Contains("Scrm.Core.Answers", arrows["Scrm.Core.Turns"]);
        Assert.DoesNotContain("Scrm.Core.Turns", arrows["Scrm.Core.Conversations"]);
    }
}
