using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Attachments;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Scheduled;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.AgentConsole;

/// <summary>Replies for later: kept, sent once, taken off.</summary>
public sealed class ScheduledApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private Customer Customer => new(server.Services);

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    [Fact]
    public async Task A_reply_for_later_waits_leaves_once_and_is_past_cancelling_then()
    {
        var mine = await ClaimedAsync("lin");
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        var path = $"/api/conversations/{mine.Id}/scheduled";
        var soon = Now.AddMinutes(5);
        await chen.SendAsync(HttpMethod.Post, path, new ScheduleInput("不是我的", soon)).RefusedAsync(HttpStatusCode.Forbidden, "notYours");
        await lin.SendAsync(HttpMethod.Post, path, new ScheduleInput("早了", soon.AddDays(-1))).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        var kept = await lin.SendAsync<ScheduledView>(HttpMethod.Post, path, new ScheduleInput("到货了", soon));
        await chen.SendAsync(HttpMethod.Delete, $"{path}/{kept.Id}").RefusedAsync(HttpStatusCode.Forbidden, "notYours");

        // Its time comes for two processes at once.
        var schedule = server.Services.GetRequiredService<IScheduleStore>();
        var due = (await schedule.FindAsync(kept.Id, default))! with { Id = "due", DueAt = soon.AddDays(-1) };
        await schedule.AddAsync(due, default);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => server.Services.GetRequiredService<SendScheduled>().HandleAsync(default)));
        Assert.Single((await lin.GetAsync<ListView<MessageView>>($"/api/conversations/{mine.Id}/messages")).Items, m => m.Text == "到货了");
        await lin.SendAsync(HttpMethod.Delete, $"{path}/due").RefusedAsync(HttpStatusCode.Conflict, "conflict");

        Assert.Equal(ScheduleState.Cancelled, (await lin.SendAsync<ScheduledView>(HttpMethod.Delete, $"{path}/{kept.Id}")).State);
    }

    [Fact]
    public async Task A_reply_for_later_is_off_when_the_customer_writes_first()
    {
        var mine = await ClaimedAsync("lin");
        using var lin = await server.SignInAsync("lin");
        var path = $"/api/conversations/{mine.Id}/scheduled";
        await lin.SendAsync<ScheduledView>(HttpMethod.Post, path, new ScheduleInput("还在吗", Now.AddMinutes(5)));
        await lin.SendAsync<ScheduledView>(HttpMethod.Post, path, new ScheduleInput("总要说的", Now.AddMinutes(6), CancelOnReply: false));
        await Customer.SayAsync(mine.Id, "我在");

        Assert.Equal(
            [(ScheduleState.Waiting, null), (ScheduleState.Cancelled, ScheduleRules.CustomerWrote)],
            (await lin.GetAsync<List<ScheduledView>>(path)).Select(s => (s.State, s.Why)));
    }

    [Fact]
    public async Task A_reply_for_later_whose_sender_died_before_he_could_say_so_is_not_sent_again_and_counts_as_sent()
    {
        var mine = await ClaimedAsync("lin");
        using var lin = await server.SignInAsync("lin");
        var path = $"/api/conversations/{mine.Id}/scheduled";
        var kept = await lin.SendAsync<ScheduledView>(HttpMethod.Post, path, new ScheduleInput("下午到货", Now.AddMinutes(5)));
        var schedule = server.Services.GetRequiredService<IScheduleStore>();
        await schedule.AddAsync((await schedule.FindAsync(kept.Id, default))! with { Id = "died", DueAt = Now.AddDays(-1) }, default);
        var crash = new CrashPoints(CrashPoints.AfterScheduled, 1, () => throw new IOException("The process has ended."));
        var dying = ActivatorUtilities.CreateInstance<SendScheduled>(server.Services, crash);
        await Assert.ThrowsAsync<IOException>(() => dying.HandleAsync(default));
        Assert.Equal(ScheduleState.Waiting, (await schedule.FindAsync("died", default))!.State);
        await Customer.SayAsync(mine.Id, "收到");

        await server.Services.GetRequiredService<SendScheduled>().HandleAsync(default);
        Assert.Equal(ScheduleState.Sent, (await schedule.FindAsync("died", default))!.State);
        Assert.Single((await lin.GetAsync<ListView<MessageView>>($"/api/conversations/{mine.Id}/messages")).Items, m => m.Text == "下午到货");
    }

    [Fact]
    public async Task Attachments_leave_with_the_words_one_message_each_whoever_dies_in_between()
    {
        var mine = await ClaimedAsync("lin");
        using var lin = await server.SignInAsync("lin");
        var path = $"/api/conversations/{mine.Id}/scheduled";
        var picture = await server.Services.GetRequiredService<IAttachmentStore>().SaveAsync(new MemoryStream(Pixel.Png), "image/png", "到货.png", Pixel.Png.Length, default);
        ScheduledFile[] files = [new(MessageType.Image, picture.Id), new(MessageType.Image, picture.Id)];
        var kept = await lin.SendAsync<ScheduledView>(HttpMethod.Post, path, new ScheduleInput("到货了", Now.AddMinutes(5), Attachments: files));
        Assert.Equal(files.Select(f => f with { FileName = "到货.png" }), kept.Attachments);

        var schedule = server.Services.GetRequiredService<IScheduleStore>();
        await schedule.AddAsync((await schedule.FindAsync(kept.Id, default))! with { Id = "files", DueAt = Now.AddDays(-1) }, default);
        var crash = new CrashPoints(CrashPoints.AfterScheduled, 1, () => throw new IOException("The process has ended."));
        await Assert.ThrowsAsync<IOException>(() => ActivatorUtilities.CreateInstance<SendScheduled>(server.Services, crash).HandleAsync(default));
        await server.Services.GetRequiredService<SendScheduled>().HandleAsync(default);

        var said = (await lin.GetAsync<ListView<MessageView>>($"/api/conversations/{mine.Id}/messages")).Items.Where(m => m.Author.Kind == AuthorKind.Agent);
        Assert.Equal([(MessageType.Image, null), (MessageType.Image, null), (MessageType.Text, "到货了")], said.OrderBy(m => m.Seq).Select(m => (m.Type, m.Text)));
        Assert.Equal(ScheduleState.Sent, (await schedule.FindAsync("files", default))!.State);
    }

    [Fact]
    public async Task What_is_not_stored_or_is_no_file_or_is_nothing_is_not_kept_for_later()
    {
        var mine = await ClaimedAsync("lin");
        using var lin = await server.SignInAsync("lin");
        var path = $"/api/conversations/{mine.Id}/scheduled";
        foreach (var file in new[] { new ScheduledFile(MessageType.Image, "none"), new ScheduledFile(MessageType.Link, "none"), null! })
        {
            await lin.SendAsync(HttpMethod.Post, path, new ScheduleInput("到货了", Now.AddMinutes(5), Attachments: [file])).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        }

        await lin.SendAsync(HttpMethod.Post, path, new ScheduleInput(" ", Now.AddMinutes(5))).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        Assert.Empty(await lin.GetAsync<List<ScheduledView>>(path));
    }

    private async Task<Conversation> ClaimedAsync(string who)
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var desk = await server.SignInAsync(who);
        await using var hub = await desk.ConnectAsync();
        await hub.AskAsync<ConversationView>("Claim", waiting.Id);
        return waiting;
    }
}
