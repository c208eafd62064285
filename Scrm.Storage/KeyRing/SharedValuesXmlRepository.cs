using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Scrm.Core.Foundation;

namespace Scrm.Storage.KeyRing;

/// <summary>Keys that protect cookies, in the store: every process reads the same ones, and they outlive a process.</summary>
internal sealed class SharedValuesXmlRepository(ISharedValues values, TimeProvider time) : IXmlRepository
{
    private const string Prefix = "dataprotection/";

    // The interface of the framework is synchronous; it is asked at start and once a day.
    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. values.ListAsync(Prefix, time.GetUtcNow(), CancellationToken.None).GetAwaiter().GetResult()
            .Values.Select(value => Parse(value.Value))];

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        var text = element.ToString(SaveOptions.DisableFormatting);
        var saved = values.TrySaveAsync(Prefix + friendlyName, text, 0, null, time.GetUtcNow(), CancellationToken.None)
            .GetAwaiter().GetResult();
        if (saved is null)
        {
            throw new InvalidOperationException($"There is a key {friendlyName} already.");
        }
    }

    private static XElement Parse(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader);
    }
}
