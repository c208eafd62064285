using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Orders;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Members;

/// <summary>Recognises a contact by phone, number or owner's id: what other systems told becomes part of him, orders of nobody become his.</summary>
public sealed class MatchMember(
    IContactStore contacts, IContactHistory history, IPersonKeys keys, IMemberStore members, IOrderStore orders, RecordOrder record, ISignalQueue signals, IIdFactory ids, TimeProvider time)
{
    private const int Tries = 10;
    private const int OrdersAtOnce = 500;

    /// <summary>True when something was known of the person; repeating it changes nothing.</summary>
    public async Task<bool> HandleAsync(string contactId, CancellationToken cancellationToken)
    {
        if (await contacts.GetAsync(contactId, cancellationToken) is not { } contact)
        {
            return false;
        }

        var known = ContactKeys.Of(contact);
        var merged = await MergeAsync(contact, known, cancellationToken);

        // A record may have told further keys: an order may name only those.
        var all = ContactKeys.Of(merged);
        var theirs = await orders.OfNobodyAsync(all, OrdersAtOnce, cancellationToken);
        foreach (var order in theirs)
        {
            await record.HandleAsync(order with { Buyer = order.Buyer with { ContactId = contactId } }, cancellationToken);
        }

        if (merged != contact)
        {
            // What the person is has changed: rules over facts look again.
            var now = time.GetUtcNow();
            await signals.AddAsync(new PendingSignal(ids.New(), new TagSignal(), new TagOccasion(contactId, null, null, now)), cancellationToken);
        }

        if (theirs.Count < OrdersAtOnce)
        {
            await keys.SettleAsync(contactId, all, cancellationToken);
        }

        return merged != contact || theirs.Count > 0;
    }

    private async Task<Contact> MergeAsync(Contact contact, IReadOnlyList<PersonKey> known, CancellationToken cancellationToken)
    {
        var told = await members.OfKeysAsync(known, cancellationToken);
        if (told.Count == 0)
        {
            return contact;
        }

        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var merged = told.OrderBy(r => r.ImportedAt).Aggregate(contact, MemberRules.Merge);
            if (IsSame(merged, contact))
            {
                merged = contact;
            }
            else
            {
                merged = merged with { Version = contact.Version + 1 };
                var edits = ContactEdits.Between(contact, merged, EditSource.Import, null, time.GetUtcNow(), ids);
                if (!await history.SaveAsync(merged, contact.Version, edits, cancellationToken))
                {
                    contact = await contacts.GetAsync(contact.Id, cancellationToken) ?? contact;
                    continue;
                }
            }

            await members.SaveAsync([.. told.Where(r => r.ContactId != contact.Id).Select(r => r with { ContactId = contact.Id })], cancellationToken);
            return merged;
        }

        return contact;
    }

    private static bool IsSame(Contact one, Contact other) =>
        one.Name == other.Name
        && one.Attributes.Count == other.Attributes.Count
        && one.Attributes.All(a => other.Attributes.TryGetValue(a.Key, out var value) && value == a.Value);
}
