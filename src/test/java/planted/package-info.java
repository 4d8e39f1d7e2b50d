/** Offenders, planted so that each rule is seen refusing them. */
package planted;
