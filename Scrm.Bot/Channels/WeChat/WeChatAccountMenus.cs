using Scrm.Core.AccountMenus;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.WeChat;

/// <inheritdoc cref="IAccountMenus"/>
internal sealed class WeChatAccountMenus(WeChatAccountTools tools) : IAccountMenus
{
    public async Task<Result<IReadOnlyList<MenuButton>>> ReadAsync(Inbox inbox, CancellationToken cancellationToken)
    {
        var given = await tools.MenuAsync(inbox, cancellationToken);
        return given.IsOk ? Result.Ok(WeChatMenuMapper.FromMenu(given.Value.Menu))
            : given.Fault.Detail == "noMenu" ? Result.Ok<IReadOnlyList<MenuButton>>([])
            : given.Fault;
    }

    public async Task<Fault?> PublishAsync(Inbox inbox, IReadOnlyList<MenuButton> buttons, CancellationToken cancellationToken)
    {
        var done = buttons.Count == 0
            ? await tools.DeleteMenuAsync(inbox, cancellationToken)
            : await tools.CreateMenuAsync(inbox, WeChatMenuMapper.ToMenu(buttons), cancellationToken);
        return done.Fault;
    }
}
