using System.Text.Json;

namespace Scrm.Storage.Documents;

/// <summary>Enum values in columns: the same words as in the documents.</summary>
internal static class Word
{
    /// <summary>A value's word.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.Of[value];

    /// <summary>The value of a word.</summary>
    public static T To<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Of =
            Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
    }
}
