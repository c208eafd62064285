using Scrm.Core.Contacts;
using Scrm.Storage.Documents;
using Scrm.Storage.Search;

namespace Scrm.Storage.Sqlite.Contacts;

/// <summary>A person written out.</summary>
internal sealed class ContactDocument
{
    /// <summary>Writes the person out with the version that follows on the expected one.</summary>
    public ContactDocument(Contact contact, long expectedVersion)
    {
        Contact = contact with { Version = expectedVersion + 1 };
        Body = Json.Write(Contact);
        Words = SearchWords.Index(contact.Name);
        Keys = ContactKeys.Of(contact);
    }

    /// <summary>The person.</summary>
    public Contact Contact { get; }

    /// <summary>The document.</summary>
    public string Body { get; }

    /// <summary>The name's words for the index.</summary>
    public string Words { get; }

    /// <summary>What the person is known by in more than one place.</summary>
    public IReadOnlyList<PersonKey> Keys { get; }
}
