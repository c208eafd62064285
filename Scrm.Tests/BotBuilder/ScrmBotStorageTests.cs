using Newtonsoft.Json.Linq;
using Scrm.Bot.BotBuilder;
using Scrm.Tests.Channels;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.BotBuilder;

public sealed class ScrmBotStorageTests
{
    private readonly ScrmBotStorage _storage = new(new MemorySharedValues(), new FakeClock());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_written_is_read_with_its_tag()
    {
        await WriteAsync(new JObject { ["step"] = 1 });

        var item = await ReadAsync();
        Assert.Equal((1, "1"), (item!.Value<int>("step"), item.Value<string>("eTag")));
    }

    [Fact]
    public async Task A_write_that_goes_by_an_old_tag_is_refused_and_one_that_goes_by_none_is_not()
    {
        await WriteAsync(new JObject { ["step"] = 1 });
        var read = await ReadAsync();
        await WriteAsync(new JObject { ["step"] = 2 });

        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(read!));
        await WriteAsync(new JObject { ["step"] = 3, ["eTag"] = "*" });

        Assert.Equal(3, (await ReadAsync())!.Value<int>("step"));
    }

    [Fact]
    public async Task What_is_deleted_is_gone_and_may_be_written_again()
    {
        await WriteAsync(new JObject { ["step"] = 1 });

        await _storage.DeleteAsync(["k", "never"], Token);
        Assert.Null(await ReadAsync());

        await WriteAsync(new JObject { ["step"] = 5 });
        Assert.Equal(5, (await ReadAsync())!.Value<int>("step"));
    }

    private Task WriteAsync(JObject item) => _storage.WriteAsync(new Dictionary<string, object> { ["k"] = item }, Token);

    private async Task<JObject?> ReadAsync() => (await _storage.ReadAsync(["k"], Token)).TryGetValue("k", out var found) ? (JObject)found : null;
}
