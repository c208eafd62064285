namespace Scrm.Storage.Mongo.Documents;

/// <summary>Names of fields that come from outside (what a merchant called an attribute): nothing in them is an operator or a path.</summary>
internal static class FieldName
{
    private static readonly (string Raw, string Safe)[] Unsafe = [("%", "%25"), ("$", "%24"), (".", "%2E"), ("\0", "%00")];

    /// <summary>A name as a field.</summary>
    public static string Of(string name) => name.AsSpan().ContainsAny("%$.\0")
        ? Unsafe.Aggregate(name, (safe, one) => safe.Replace(one.Raw, one.Safe, StringComparison.Ordinal))
        : name;

    /// <summary>The name of a field.</summary>
    public static string From(string field) => field.Contains('%', StringComparison.Ordinal)
        ? Unsafe.Reverse().Aggregate(field, (raw, one) => raw.Replace(one.Safe, one.Raw, StringComparison.Ordinal))
        : field;
}
