using Scrm.Core.Contacts;

namespace Scrm.Core.Orders;

/// <summary>Finds the person behind an order.</summary>
public sealed class FindBuyer(IContactStore contacts, IContactAliases aliases, IPersonKeys keys)
{
    /// <summary>The surest way first: our id, the account's id, the shop's number, the owner's id, the phone, these in the region of the account that is named. Null: nobody.</summary>
    public async Task<Contact?> HandleAsync(Buyer buyer, CancellationToken cancellationToken)
    {
        if (buyer.ContactId is { } id)
        {
            return await contacts.GetAsync(await aliases.KeeperAsync(id, cancellationToken) ?? id, cancellationToken);
        }

        if (buyer is { InboxId: { } inboxId, OpenId: { } openId } && await contacts.FindAsync(inboxId, openId, cancellationToken) is { } known)
        {
            return known;
        }

        foreach (var key in buyer.Keys)
        {
            if (await keys.FindAsync(key, buyer.InboxId, cancellationToken) is { } found)
            {
                return await contacts.GetAsync(found, cancellationToken);
            }
        }

        return null;
    }
}
