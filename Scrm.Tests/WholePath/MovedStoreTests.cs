using System.Security.Cryptography;
using System.Text.Json;
using Scrm.Host.Commands;
using Scrm.Tests.Doubles;
using Scrm.Tests.Storage.Moving;

namespace Scrm.Tests.WholePath;

/// <summary>A day of the demo, written to a file and into another store: the company goes on there as if nothing had happened.</summary>
public sealed class MovedStoreTests : IDisposable
{
    private readonly string _here = HostProcess.NewDataDirectory();
    private readonly string _there = HostProcess.NewDataDirectory();
    private readonly StringWriter _output = new();
    private readonly StringWriter _messages = new();

    [Fact]
    public async Task A_day_that_was_exported_goes_on_where_it_is_imported()
    {
        var conversation = await DayAsync();
        var (dump, key) = (Path.Combine(_there, "day.jsonl"), Path.Combine(_there, "key"));
        await File.WriteAllTextAsync(key, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), TestContext.Current.CancellationToken);

        Assert.Equal(0, await new ExportCommand(_output, _messages).RunAsync(["--to", dump, "--key", key, "--json", "--Scrm:DataDirectory", _here]));
        Assert.DoesNotContain(HostProcess.Password, await File.ReadAllTextAsync(dump, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, await new ImportCommand(_output, _messages).RunAsync(["--from", dump, "--key", key, "--json", "--Scrm:DataDirectory", _there]));

        Assert.Equal(StoreRows.Of(Path.Combine(_here, "scrm.db"), numbered: false), StoreRows.Of(Path.Combine(_there, "scrm.db"), numbered: false));
        await using var host = await HostProcess.StartAsync(_there);
        using var wang = await Staff.SignInAsync(host, "wang");
        Assert.Equal("林师傅马上到", (await wang.TranscriptAsync(conversation)).Last(line => line.GetProperty("direction").GetString() == "out").GetProperty("text").GetString());
        Assert.Equal(conversation, await wang.ConversationAsync("门店的灯坏了"));
        var report = JsonDocument.Parse(_output.ToString().Split('\n')[^2]).RootElement;
        Assert.Equal("done", report.GetProperty("state").GetString());
        Assert.True(report.GetProperty("kinds").GetProperty("message").GetProperty("count").GetInt32() > 20);
    }

    public void Dispose()
    {
        _output.Dispose();
        _messages.Dispose();
    }

    private async Task<string> DayAsync()
    {
        await using var host = await HostProcess.StartAsync(_here);
        using var lin = await Staff.SignInAsync(host, "lin");
        for (var n = 0; n < 6; n++)
        {
            var phone = new Phone(host.Http, $"oMoved{n}");
            await phone.FollowAsync(n % 2 == 0 ? "12" : null);
            await phone.HearsAsync("欢迎");
            await phone.SayAsync("怎么退货");
            await phone.SayAsync("我想要蓝色的冲锋衣，预算500元");
        }

        var caller = new Phone(host.Http, "oMoved0");
        await caller.SayAsync("门店的灯坏了");
        await caller.SayAsync("转人工");
        await caller.HearsAsync("转接");
        var conversation = await lin.ConversationAsync("门店的灯坏了");
        await using (var line = await HubClient.ConnectAsync(
            lin.Address, lin.Cookies.GetCookieHeader(lin.Address), lin.Address.GetLeftPart(UriPartial.Authority), CancellationToken.None))
        {
            await line.DoAsync("Claim", conversation);
            await line.DoAsync("Reply", conversation, "moved-1", new { type = "text", text = "林师傅马上到" });
        }

        await caller.HearsAsync("林师傅马上到");
        Assert.Equal(0, await host.LeaveAsync());
        return conversation;
    }
}
