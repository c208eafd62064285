using Scrm.Core.Canned;
using Scrm.Core.Composing;
using Scrm.Core.Content;
using Scrm.Core.Macros;
using Scrm.Core.Scheduled;

namespace Scrm.Tests.Specs;

/// <summary>The ports of one store that help agents write.</summary>
public sealed record ComposerParts(ICannedStore Canned, IMacroStore Macros, IComposerStore Composer, IScheduleStore Schedule);

/// <summary>What holds for canned replies, macros, drafts and replies for later.</summary>
public abstract class ComposerStoreSpec : IAsyncLifetime
{
    private static readonly Sharing Own = new(SharedWith.Nobody, null, "lin");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The store under test.</summary>
    protected ComposerParts Store { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ComposerParts> OpenAsync();

    protected abstract ValueTask CloseAsync();

    [Fact]
    public async Task Canned_replies_are_saved_all_or_none()
    {
        var (refund, invoice) = (Canned("refund", "退款"), Canned("invoice", "发票"));
        Assert.True(await Store.Canned.SaveAsync([refund, invoice], Token));
        Assert.False(await Store.Canned.SaveAsync([refund with { Version = 1, Text = "新" }, invoice with { Version = 7 }], Token));

        Assert.Equivalent(new[] { refund with { Version = 1 }, invoice with { Version = 1 } }, await Store.Canned.AllAsync(Token), strict: true);
        Assert.True(await Store.Canned.SaveAsync([refund with { Version = 1, Text = "新" }], Token));
        Assert.Equal(("新", 2), await Store.Canned.FindAsync("refund", Token) is { } found ? (found.Text, found.Version) : default);
    }

    [Fact]
    public async Task What_is_taken_is_counted_until_it_is_removed()
    {
        await Store.Canned.SaveAsync([Canned("refund", "退款")], Token);
        await Store.Canned.CountAsync("refund", Sample.Noon.AddMinutes(1), Token);
        await Store.Canned.CountAsync("refund", Sample.Noon, Token);
        await Store.Canned.CountAsync("nobody", Sample.Noon, Token);

        Assert.Equal([new CannedUse("refund", 2, Sample.Noon.AddMinutes(1))], await Store.Canned.UsesAsync(Token));
        Assert.True(await Store.Canned.RemoveAsync("refund", Token));
        Assert.False(await Store.Canned.RemoveAsync("refund", Token));
        Assert.Empty(await Store.Canned.UsesAsync(Token));
    }

    [Fact]
    public async Task Of_two_who_change_a_macro_the_first_wins()
    {
        var macro = new Macro { Id = "m", Name = "完结", Steps = [new MacroStep(MacroStepKind.Resolve, "solved")], Sharing = Own, UpdatedAt = Sample.Noon };
        Assert.True(await Store.Macros.SaveAsync(macro, Token));
        Assert.False(await Store.Macros.SaveAsync(macro, Token));
        Assert.True(await Store.Macros.SaveAsync(macro with { Version = 1, Name = "好了" }, Token));
        Assert.False(await Store.Macros.SaveAsync(macro with { Version = 1, Name = "另一个" }, Token));

        Assert.Equivalent(new[] { macro with { Version = 2, Name = "好了" } }, await Store.Macros.AllAsync(Token), strict: true);
        Assert.True(await Store.Macros.RemoveAsync("m", Token));
        Assert.Null(await Store.Macros.FindAsync("m", Token));
    }

    [Fact]
    public async Task The_draft_written_last_stands_whichever_comes_last()
    {
        Assert.Null(await Store.Composer.DraftAsync("lin", "c1", Token));
        var late = new ComposerDraft("lin", "c1", "后写的", false, Sample.Noon.AddSeconds(2), "phone");
        Assert.Equal(late, await Store.Composer.SaveDraftAsync(late, Token));
        Assert.Equal(late, await Store.Composer.SaveDraftAsync(late with { Text = "先写的", WrittenAt = Sample.Noon, Device = "desk" }, Token));

        var empty = late with { Text = "", WrittenAt = Sample.Noon.AddSeconds(3) };
        Assert.Equal(empty, await Store.Composer.SaveDraftAsync(empty, Token));
        Assert.Equal(empty, await Store.Composer.DraftAsync("lin", "c1", Token));
        Assert.Null(await Store.Composer.DraftAsync("chen", "c1", Token));
    }

    [Fact]
    public async Task Settings_are_each_agents_own()
    {
        Assert.Null(await Store.Composer.SettingsAsync("lin", Token));
        await Store.Composer.SaveSettingsAsync("lin", new ComposerSettings(false, 5), Token);
        await Store.Composer.SaveSettingsAsync("lin", new ComposerSettings(false, 10), Token);
        Assert.Equal(new ComposerSettings(false, 10), await Store.Composer.SettingsAsync("lin", Token));
        Assert.Null(await Store.Composer.SettingsAsync("chen", Token));
    }

    [Fact]
    public async Task Replies_for_later_are_due_in_order_and_settled_once()
    {
        var (late, soon, other) = (Reply("late", 9), Reply("soon", 1), Reply("other", 2) with { ConversationId = "c2" });
        foreach (var reply in new[] { late, soon, other })
        {
            await Store.Schedule.AddAsync(reply, Token);
        }

        Assert.Empty(await Store.Schedule.DueAsync(Sample.Noon, 10, Token));
        Assert.Equivalent(new[] { soon, other }, await Store.Schedule.DueAsync(Sample.Noon.AddMinutes(2), 10, Token), strict: true);
        Assert.Equal(["soon"], (await Store.Schedule.DueAsync(Sample.Noon.AddMinutes(2), 1, Token)).Select(r => r.Id));

        Assert.True(await Store.Schedule.SettleAsync("soon", ScheduleState.Refused, "quotaSpent", Sample.Noon, Token));
        Assert.False(await Store.Schedule.SettleAsync("soon", ScheduleState.Sent, null, Sample.Noon, Token));
        Assert.Equivalent(
            soon with { State = ScheduleState.Refused, Why = "quotaSpent", SettledAt = Sample.Noon }, await Store.Schedule.FindAsync("soon", Token), strict: true);
        Assert.Equal(["other"], (await Store.Schedule.DueAsync(Sample.Noon.AddMinutes(2), 10, Token)).Select(r => r.Id));
        Assert.Equal(["soon", "late"], (await Store.Schedule.OfConversationAsync("c1", 10, Token)).Select(r => r.Id));
        Assert.False(await Store.Schedule.SettleAsync("nobody", ScheduleState.Sent, null, Sample.Noon, Token));
    }

    private static CannedReply Canned(string id, string name) => new() { Id = id, Name = name, Text = "好的", Sharing = Own, UpdatedAt = Sample.Noon };

    private static ScheduledReply Reply(string id, int minutes) => new()
    {
        Id = id,
        ConversationId = "c1",
        AgentId = "lin",
        Text = "到货了",
        Attachments = [new() { Type = MessageType.Image, Media = new Media { AttachmentId = "f1", ContentType = "image/png", Size = 9 } }],
        DueAt = Sample.Noon.AddMinutes(minutes),
        BaseSeq = 3,
        CancelOnReply = true,
        CreatedAt = Sample.Noon,
    };
}
