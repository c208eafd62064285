using Scrm.Core.Contacts;

namespace Scrm.Tests.Specs;

/// <summary>What the specs of these ports share: an empty store per test.</summary>
public abstract class SourcePartsSpec : IAsyncLifetime
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The store under test.</summary>
    protected SourceParts Store { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<SourceParts> OpenAsync();

    protected abstract ValueTask CloseAsync();

    protected async Task<Contact> KnowAsync(string id, Func<Contact, Contact>? change = null)
    {
        var contact = Sample.Contact(id);
        contact = change?.Invoke(contact) ?? contact;
        Assert.True(await Store.Contacts.SaveAsync(contact, 0, Token));
        return contact;
    }
}
