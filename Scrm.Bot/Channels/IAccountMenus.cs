using Scrm.Core.AccountMenus;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels;

/// <summary>The menu of an account at its platform.</summary>
internal interface IAccountMenus
{
    /// <summary>What the platform has; empty: no menu.</summary>
    Task<Result<IReadOnlyList<MenuButton>>> ReadAsync(Inbox inbox, CancellationToken cancellationToken);

    /// <summary>Replaces it; no buttons: takes it away.</summary>
    Task<Fault?> PublishAsync(Inbox inbox, IReadOnlyList<MenuButton> buttons, CancellationToken cancellationToken);
}
