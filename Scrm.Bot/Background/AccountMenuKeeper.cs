using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Bot.Channels;
using Scrm.Core.AccountMenus;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Background;

/// <summary>Sends the menus that staff published to their platforms, and reads what platforms have, soon after they asked.</summary>
internal sealed partial class AccountMenuKeeper(
    IAccountMenuStore menus,
    IDirectory directory,
    ChannelCatalog channels,
    ISharedValues values,
    ProcessInstance process,
    TimeProvider time,
    ILogger<AccountMenuKeeper> logger) : BackgroundService
{
    private const int Batch = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await RoundAsync(stoppingToken);
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    /// <summary>Does what waits.</summary>
    public async Task RoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var menu in await menus.WaitingAsync(Batch, cancellationToken))
            {
                var (name, now) = ($"accountMenu:{menu.InboxId}", time.GetUtcNow());
                if (await values.TrySaveAsync(name, process.Id, 0, now + Hold, now, cancellationToken) is { } version)
                {
                    await menus.SaveAsync(await KeepAsync(menu, cancellationToken), cancellationToken);
                    await values.TrySaveAsync(name, process.Id, version, now, now, cancellationToken);
                }
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogNotKept(broken);
        }
    }

    private async Task<AccountMenu> KeepAsync(AccountMenu menu, CancellationToken cancellationToken)
    {
        if (await directory.FindInboxAsync(menu.InboxId, cancellationToken) is not { } inbox || channels.Find(inbox.Channel)?.Menus is not { } platform)
        {
            return menu with { State = AccountMenuState.Failed, Problem = "unsupported", ProblemText = "This channel has no menu of its own." };
        }

        return menu.State == AccountMenuState.Publishing && await platform.PublishAsync(inbox, menu.Buttons, cancellationToken) is { } refused
            ? Failed(menu, refused)
            : await ReadAsync(menu, inbox, platform, cancellationToken);
    }

    private async Task<AccountMenu> ReadAsync(AccountMenu menu, Inbox inbox, IAccountMenus platform, CancellationToken cancellationToken)
    {
        var found = await platform.ReadAsync(inbox, cancellationToken);
        return !found.IsOk ? Failed(menu, found.Fault) : menu with
        {
            Found = found.Value,
            State = menu.State == AccountMenuState.Publishing ? AccountMenuState.Published : AccountMenuState.Draft,
            Problem = null,
            ProblemText = null,
            SeenAt = time.GetUtcNow(),
        };
    }

    private static AccountMenu Failed(AccountMenu menu, Fault fault) =>
        menu with { State = AccountMenuState.Failed, Problem = fault.Detail ?? "refused", ProblemText = fault.Message };

    [LoggerMessage(EventId = 371, Level = LogLevel.Warning, Message = "Menus of accounts could not be kept; it will be tried again")]
    private partial void LogNotKept(Exception broken);
}
