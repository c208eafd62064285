using System.Globalization;

namespace Scrm.Core.Orders;

/// <summary>Amounts in a currency's own unit: 12345 分 are 123.45 元, 500 yen are 500.</summary>
public static class Money
{
    // ISO 4217: the others have two digits.
    private static readonly HashSet<string> WithoutDigits = ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"];
    private static readonly HashSet<string> WithThreeDigits = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    /// <summary>The amount in the currency's own unit.</summary>
    public static decimal InUnits(long minor, string currency) => minor / Minors(currency);

    /// <summary>The amount for people, such as <c>123.45 CNY</c>.</summary>
    public static string Text(long minor, string currency) =>
        string.Create(CultureInfo.InvariantCulture, $"{InUnits(minor, currency):0.###} {currency}");

    private static decimal Minors(string currency) => WithoutDigits.Contains(currency) ? 1 : WithThreeDigits.Contains(currency) ? 1000 : 100;
}
