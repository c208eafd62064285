namespace Scrm.Core.AccountMenus;

/// <summary>Menus of accounts.</summary>
public interface IAccountMenuStore
{
    /// <summary>One, or null.</summary>
    Task<AccountMenu?> FindAsync(string inboxId, CancellationToken cancellationToken);

    /// <summary>Creates or replaces one.</summary>
    Task SaveAsync(AccountMenu menu, CancellationToken cancellationToken);

    /// <summary>Menus to be sent or read.</summary>
    Task<IReadOnlyList<AccountMenu>> WaitingAsync(int limit, CancellationToken cancellationToken);
}
