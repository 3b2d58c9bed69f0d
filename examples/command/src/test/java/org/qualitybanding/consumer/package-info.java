/** The library as its users meet it. */
package org.qualitybanding.consumer;
