using Scrm.Tests.Doubles;
using StackExchange.Redis;

namespace Scrm.Tests.Storage.Redis;

[Collection(RedisPlacesCollection.Name)]
public sealed class RedisClusterSlotTests(RedisPlaces places)
{
    [Fact]
    public async Task One_command_may_name_several_of_our_keys()
    {
        var connectionString = await places.ClusterAsync();
        using var node = new RedisNode(connectionString, new FakeClock(), new SequenceIds(), places.NewPrefix());

        RedisKey[] ours = [node.Names.PresentAgents, node.Names.Presence("a1"), node.Names.Presence("客服二")];
        Assert.Equal(0, await node.AskAsync(database => database.KeyDeleteAsync(ours)));
        var result = await node.AskAsync(database => database.ScriptEvaluateAsync("return #KEYS", ours));
        Assert.Equal(3, (int)result);
    }
}
