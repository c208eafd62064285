using Scrm.Core.Conversations;
using Scrm.Core.Dialogues;
using Scrm.Tests.Dialogues;

namespace Scrm.Tests.Specs;

/// <summary>The ports of one store that keep forms.</summary>
public sealed record FormParts(IConversationStore Conversations, IFormStore Forms, IFormDeliveries Deliveries);

/// <summary>What holds for forms, their versions, and what they brought.</summary>
public abstract class FormStoreSpec : IAsyncLifetime
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The store under test.</summary>
    protected FormParts Store { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<FormParts> OpenAsync();

    protected abstract ValueTask CloseAsync();

    [Fact]
    public async Task Every_save_is_a_version_and_customers_get_the_published_one()
    {
        var revision = await Store.Forms.RevisionAsync(Token);
        Assert.True(await Store.Forms.SaveAsync(Sheet.Returns, Token));
        Assert.False(await Store.Forms.SaveAsync(Sheet.Returns, Token));
        Assert.Empty(await Store.Forms.LiveAsync(Token));
        Assert.True(await Store.Forms.PublishAsync("returns", 1, Token));
        Assert.True(await Store.Forms.SaveAsync(Sheet.Returns with { Version = 2, Name = "退换货" }, Token));
        Assert.False(await Store.Forms.SaveAsync(Sheet.Returns with { Version = 4 }, Token));

        Assert.Equivalent(Sheet.Returns, Assert.Single(await Store.Forms.LiveAsync(Token)), strict: true);
        Assert.Equal(("退换货", 1), ((await Store.Forms.FindAsync("returns", Token))!.Form.Name, (await Store.Forms.FindAsync("returns", Token))!.LiveVersion));
        Assert.Equal([2, 1], (await Store.Forms.VersionsAsync("returns", Token)).Select(v => v.Version));
        Assert.True(await Store.Forms.RevisionAsync(Token) > revision);

        Assert.True(await Store.Forms.PublishAsync("returns", 2, Token));
        Assert.True(await Store.Forms.PublishAsync("returns", 1, Token));
        Assert.False(await Store.Forms.PublishAsync("returns", 3, Token));
        Assert.Equal(1, Assert.Single(await Store.Forms.LiveAsync(Token)).Version);
    }

    [Fact]
    public async Task A_removed_form_is_gone_but_what_runs_finds_its_version()
    {
        await Store.Forms.SaveAsync(Sheet.Returns, Token);
        await Store.Forms.PublishAsync("returns", 1, Token);

        Assert.True(await Store.Forms.RemoveAsync("returns", Token));
        Assert.False(await Store.Forms.RemoveAsync("returns", Token));
        Assert.Empty(await Store.Forms.ListAsync(Token));
        Assert.Empty(await Store.Forms.LiveAsync(Token));
        Assert.NotNull(await Store.Forms.VersionAsync("returns", 1, Token));
    }

    [Fact]
    public async Task A_secret_is_kept_and_replaced()
    {
        Assert.Null(await Store.Forms.SecretAsync("returns", Token));
        await Store.Forms.SaveSecretAsync("returns", "whsec_1", Token);
        await Store.Forms.SaveSecretAsync("returns", "whsec_2", Token);
        Assert.Equal("whsec_2", await Store.Forms.SecretAsync("returns", Token));
    }

    [Fact]
    public async Task Results_come_with_the_commit_newest_first()
    {
        await CommitAsync("c1", "p1", Outcome("r1", "p1", 1), Outcome("r2", "p1", 2, FormEnd.TimedOut));
        await CommitAsync("c2", "p2", Outcome("r3", "p2", 3));

        Assert.Equal(["r3", "r2", "r1"], await IdsAsync(new FormResultQuery { FormId = "returns" }));
        Assert.Equal(["r2", "r1"], await IdsAsync(new FormResultQuery { ContactId = "p1" }));
        Assert.Equal(["r2"], await IdsAsync(new FormResultQuery { End = FormEnd.TimedOut }));
        Assert.Equal(["r2"], await IdsAsync(new FormResultQuery { Since = Sample.Noon.AddMinutes(2), Until = Sample.Noon.AddMinutes(3) }));
        var first = await Store.Forms.ResultsAsync(new FormResultQuery { Limit = 2 }, Token);
        Assert.Equal(["r1"], await IdsAsync(new FormResultQuery { Cursor = first.Next }));
        Assert.Equivalent(Outcome("r1", "p1", 1).Result, await Store.Forms.ResultAsync("r1", Token), strict: true);
    }

    [Fact]
    public async Task A_delivery_is_taken_by_one_and_comes_back_when_it_is_due_again()
    {
        await CommitAsync("c1", "p1", Outcome("r1", "p1", 1) with { Delivery = Delivery("d1") }, Outcome("r2", "p1", 2) with { Delivery = Delivery("d2") with { NextAt = Sample.Noon.AddDays(1) } });

        var taken = Assert.Single(await TakeAsync(Sample.Noon));
        Assert.Equal("d1", taken.Id);
        Assert.Empty(await TakeAsync(Sample.Noon));

        await Store.Deliveries.SaveAsync(taken with { Attempts = 1, NextAt = Sample.Noon.AddMinutes(5), LastError = "timeout" }, Token);
        Assert.Empty(await TakeAsync(Sample.Noon));
        Assert.Equal(("d1", 1), ((await TakeAsync(Sample.Noon.AddMinutes(5)))[0].Id, (await Store.Deliveries.FindAsync("d1", Token))!.Attempts));
        await Store.Deliveries.SaveAsync(taken with { State = DeliveryState.Delivered }, Token);
        Assert.Equal(["d2"], (await TakeAsync(Sample.Noon.AddDays(2))).Select(d => d.Id));
        Assert.Equal(["d2", "d1"], (await Store.Deliveries.ListAsync("returns", null, 10, Token)).Items.Select(d => d.Id));
    }

    [Fact]
    public async Task Open_forms_are_due_by_time_or_when_people_have_the_conversation()
    {
        var run = Sheet.Begin().Run with { DueAt = Sample.Noon.AddMinutes(30) };
        await CommitAsync("c1", "p1", c => c with { Form = run });
        await CommitAsync("c2", "p2", c => c with { Form = run, Owner = Owner.Queue, Status = ConversationStatus.Open });
        await CommitAsync("c3", "p3", c => c);

        Assert.Equal(["c2"], await Store.Forms.DueAsync(Sample.Noon, 10, Token));
        Assert.Equal(["c1", "c2"], (await Store.Forms.DueAsync(Sample.Noon.AddMinutes(30), 10, Token)).Order());
        Assert.Equivalent(run, (await Store.Conversations.GetAsync("c1", Token))!.Form, strict: true);
    }

    private async Task<IReadOnlyList<FormDelivery>> TakeAsync(DateTimeOffset now) => await Store.Deliveries.TakeAsync(now, TimeSpan.FromMinutes(5), 10, Token);

    private async Task<IEnumerable<string>> IdsAsync(FormResultQuery query) => (await Store.Forms.ResultsAsync(query, Token)).Items.Select(r => r.Id);

    private Task CommitAsync(string id, string contactId, params FormOutcome[] outcomes) => CommitAsync(id, contactId, c => c, outcomes);

    private async Task CommitAsync(string id, string contactId, Func<Conversation, Conversation> change, params FormOutcome[] outcomes) =>
        Assert.Equal(CommitResult.Committed, await Store.Conversations.CommitAsync(
            new ConversationCommit { Conversation = change(Sample.Conversation(id, contactId)), ExpectedVersion = 0, Forms = outcomes }, Token));

    private static FormOutcome Outcome(string id, string contactId, int minutes, FormEnd end = FormEnd.Done) => new(
        new FormResult
        {
            Id = id,
            FormId = "returns",
            FormName = "退货申请",
            Version = 1,
            End = end,
            Fields = [new FilledField("order", "订单号", FieldKind.Pattern, "AB123456", "m1")],
            ConversationId = "c1",
            ContactId = contactId,
            ContactName = "小李",
            InboxId = "i1",
            StartedAt = Sample.Noon,
            EndedAt = Sample.Noon.AddMinutes(minutes),
        },
        null);

    private static FormDelivery Delivery(string id) => new()
    {
        Id = id, ResultId = "r1", FormId = "returns", Version = 1, ConversationId = "c1", NextAt = Sample.Noon, CreatedAt = Sample.Noon,
    };
}
