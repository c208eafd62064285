using Scrm.Core.AccountMenus;

namespace Scrm.Tests.Specs;

/// <summary>What holds for the menus of accounts.</summary>
public abstract class AccountMenuStoreSpec(StoreChoice choice) : PortSpec(choice)
{
    [Fact]
    public async Task Each_account_has_one_and_those_in_the_middle_of_something_wait()
    {
        var menus = Get<IAccountMenuStore>();
        Assert.Null(await menus.FindAsync("i1", Token));
        foreach (var (id, state) in new[]
        {
            ("i1", AccountMenuState.Draft), ("i2", AccountMenuState.Publishing), ("i3", AccountMenuState.Reading), ("i4", AccountMenuState.Failed),
            ("i5", AccountMenuState.Publishing),
        })
        {
            await menus.SaveAsync(new AccountMenu { InboxId = id, State = state, SeenAt = Sample.Noon }, Token);
        }

        Assert.Equal(["i2", "i3", "i5"], (await menus.WaitingAsync(10, Token)).Select(menu => menu.InboxId));
        Assert.Equal(["i2"], (await menus.WaitingAsync(1, Token)).Select(menu => menu.InboxId));
        await menus.SaveAsync(new AccountMenu { InboxId = "i2", State = AccountMenuState.Published }, Token);
        Assert.Equal(AccountMenuState.Published, (await menus.FindAsync("i2", Token))?.State);
        Assert.Equal(["i3", "i5"], (await menus.WaitingAsync(10, Token)).Select(menu => menu.InboxId));
    }
}
